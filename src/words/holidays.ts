/**
 * Holidays of the Gregorian calendar that news dates events by. `fixed`: month-day; `nth`: month, weekday, which one (-1 = last);
 * `easter`: days from Easter Sunday (Western). Feasts of the moon calendars are left out: their days are announced, not computed.
 */
export const fixedHolidays = {
  'all saints day': '11-01',
  'anzac day': '04-25',
  'armistice day': '11-11',
  'bastille day': '07-14',
  'boxing day': '12-26',
  'canada day': '07-01',
  christmas: '12-25',
  'christmas day': '12-25',
  'christmas eve': '12-24',
  'cinco de mayo': '05-05',
  'earth day': '04-22',
  epiphany: '01-06',
  'flag day': '06-14',
  'groundhog day': '02-02',
  halloween: '10-31',
  'independence day': '07-04',
  "international women's day": '03-08',
  juneteenth: '06-19',
  'may day': '05-01',
  "new year's": '01-01',
  "new year's day": '01-01',
  "new year's eve": '12-31',
  'pearl harbor day': '12-07',
  "st patrick's day": '03-17',
  "st. patrick's day": '03-17',
  "st. valentine's day": '02-14',
  "valentine's day": '02-14',
  'veterans day': '11-11',
} as const satisfies Record<string, string>;

export const nthHolidays = {
  'black friday': '11-4-4+1',
  'columbus day': '10-1-2',
  'election day': '11-1-1+1',
  "father's day": '06-7-3',
  'labor day': '09-1-1',
  'martin luther king day': '01-1-3',
  'memorial day': '05-1--1',
  "mother's day": '05-7-2',
  'presidents day': '02-1-3',
  "presidents' day": '02-1-3',
  thanksgiving: '11-4-4',
  'thanksgiving day': '11-4-4',
} as const satisfies Record<string, string>;

export const easterHolidays = {
  'ascension day': 39,
  'ash wednesday': -46,
  easter: 0,
  'easter monday': 1,
  'easter sunday': 0,
  'good friday': -2,
  'mardi gras': -47,
  'maundy thursday': -3,
  'palm sunday': -7,
  pentecost: 49,
  'shrove tuesday': -47,
  'whit monday': 50,
} as const satisfies Record<string, number>;
