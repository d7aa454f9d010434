/** Units of measure -> [SI unit, factor] or, for temperatures, [SI unit, factor, offset]. */
export const units = {
  'acre': ['m2', 4046.8564224], 'acres': ['m2', 4046.8564224], 'barrel': ['m3', 0.158987294928], 'barrels': ['m3', 0.158987294928], 'celsius': ['K', 1, 273.15], 'centimeter': ['m', 0.01], 'centimeters': ['m', 0.01], 'centimetre': ['m', 0.01], 'centimetres': ['m', 0.01], 'cm': ['m', 0.01],
  'cubic feet': ['m3', 0.028316846592], 'cubic meters': ['m3', 1], 'cubic metres': ['m3', 1], 'degrees c': ['K', 1, 273.15], 'degrees celsius': ['K', 1, 273.15], 'degrees centigrade': ['K', 1, 273.15], 'degrees f': ['K', 0.5555555555555556, 255.3722222222222], 'degrees fahrenheit': ['K', 0.5555555555555556, 255.3722222222222], 'fahrenheit': ['K', 0.5555555555555556, 255.3722222222222],
  'feet': ['m', 0.3048], 'foot': ['m', 0.3048], 'ft': ['m', 0.3048], 'gallon': ['m3', 0.003785411784], 'gallons': ['m3', 0.003785411784], 'gb': ['B', 1e9], 'ghz': ['Hz', 1e9], 'gigabyte': ['B', 1e9], 'gigabytes': ['B', 1e9], 'gigawatt': ['W', 1e9], 'gigawatts': ['W', 1e9], 'gram': ['kg', 0.001], 'grams': ['kg', 0.001],
  'gw': ['W', 1e9], 'ha': ['m2', 1e4], 'hectare': ['m2', 1e4], 'hectares': ['m2', 1e4], 'inch': ['m', 0.0254], 'inches': ['m', 0.0254], 'kg': ['kg', 1], 'kilo': ['kg', 1], 'kilogram': ['kg', 1], 'kilograms': ['kg', 1], 'kilometer': ['m', 1000], 'kilometers': ['m', 1000], 'kilometre': ['m', 1000], 'kilometres': ['m', 1000],
  'kilometers an hour': ['m/s', 0.2777777777777778], 'kilometers per hour': ['m/s', 0.2777777777777778], 'kilometres an hour': ['m/s', 0.2777777777777778], 'kilometres per hour': ['m/s', 0.2777777777777778],
  'kilos': ['kg', 1], 'kilowatts': ['W', 1000], 'km': ['m', 1000], 'km / h': ['m/s', 0.2777777777777778], 'km per hour': ['m/s', 0.2777777777777778], 'kms': ['m', 1000], 'kmh': ['m/s', 0.2777777777777778], 'kph': ['m/s', 0.2777777777777778], 'knots': ['m/s', 0.5144444444444445], 'kw': ['W', 1000],
  'lb': ['kg', 0.45359237], 'lbs': ['kg', 0.45359237], 'liter': ['m3', 0.001], 'liters': ['m3', 0.001], 'litre': ['m3', 0.001], 'litres': ['m3', 0.001], 'mb': ['B', 1e6], 'megabytes': ['B', 1e6], 'megawatt': ['W', 1e6], 'megawatts': ['W', 1e6], 'meter': ['m', 1], 'meters': ['m', 1], 'metre': ['m', 1], 'metres': ['m', 1], 'metric tons': ['kg', 1000], 'metric tonnes': ['kg', 1000],
  'mg': ['kg', 1e-6], 'mhz': ['Hz', 1e6], 'mile': ['m', 1609.344], 'miles': ['m', 1609.344], 'miles an hour': ['m/s', 0.44704], 'miles per hour': ['m/s', 0.44704], 'millimeters': ['m', 0.001], 'millimetres': ['m', 0.001], 'mm': ['m', 0.001], 'mph': ['m/s', 0.44704], 'mw': ['W', 1e6], 'nautical miles': ['m', 1852],
  'ounce': ['kg', 0.028349523125], 'ounces': ['kg', 0.028349523125], 'pound': ['kg', 0.45359237], 'pounds': ['kg', 0.45359237], 'square feet': ['m2', 0.09290304], 'square foot': ['m2', 0.09290304], 'square kilometers': ['m2', 1e6], 'square kilometres': ['m2', 1e6], 'square km': ['m2', 1e6], 'square meters': ['m2', 1], 'square metres': ['m2', 1],
  'square mile': ['m2', 2589988.110336], 'square miles': ['m2', 2589988.110336], 'sq km': ['m2', 1e6], 'sq ft': ['m2', 0.09290304], 'tb': ['B', 1e12], 'terabytes': ['B', 1e12], 'ton': ['kg', 1000], 'tons': ['kg', 1000], 'tonne': ['kg', 1000], 'tonnes': ['kg', 1000], 'volts': ['V', 1], 'watt': ['W', 1], 'watts': ['W', 1], 'yard': ['m', 0.9144], 'yards': ['m', 0.9144],
  '° c': ['K', 1, 273.15], '° f': ['K', 0.5555555555555556, 255.3722222222222],
} as const;

/** Units that are only read right behind digits, without a space: "60m long", "30GB". */
export const gluedUnits = { C: ['K', 1, 273.15], F: ['K', 0.5555555555555556, 255.3722222222222], g: ['kg', 0.001], gb: ['B', 1e9], gw: ['W', 1e9], ha: ['m2', 1e4], kg: ['kg', 1], km: ['m', 1000], kph: ['m/s', 0.2777777777777778], kmh: ['m/s', 0.2777777777777778], kw: ['W', 1000], lb: ['kg', 0.45359237], lbs: ['kg', 0.45359237], mb: ['B', 1e6], mg: ['kg', 1e-6], mm: ['m', 0.001], cm: ['m', 0.01], mph: ['m/s', 0.44704], mw: ['W', 1e6], tb: ['B', 1e12], ft: ['m', 0.3048], ghz: ['Hz', 1e9], mhz: ['Hz', 1e6] } as const;

/** Durations -> seconds. A month is a twelfth of a Julian year: 18 months and a year and a half are one length. */
export const durations = {
  second: 1, seconds: 1, minute: 60, minutes: 60, hour: 3600, hours: 3600, hr: 3600, hrs: 3600, day: 86400, days: 86400, week: 604800, weeks: 604800, fortnight: 1209600, month: 2629800, months: 2629800, year: 31557600, years: 31557600, decade: 315576000, decades: 315576000, century: 3155760000, centuries: 3155760000,
} as const;

/** Shares. */
export const shares = { '%': 'percent', 'per cent': 'percent', 'percent': 'percent', 'pct': 'percent', 'percentage point': 'percentage-point', 'percentage points': 'percentage-point', 'percent points': 'percentage-point', 'pc': 'percent' } as const;

/** "an hour", "per share": words that open the second half of a rate. */
export const rateWords = ['a', 'an', 'each', 'every', 'per'] as const;
