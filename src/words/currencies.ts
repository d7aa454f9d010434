/** Currencies: signs, codes and names -> ISO 4217. A bare "dollar" is the US one: news of other dollar countries says which it means mostly. */

export const currencySigns = { '$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₦': 'NGN', '₪': 'ILS', '₱': 'PHP', '฿': 'THB', '₫': 'VND', '₡': 'CRC', '₸': 'KZT' } as const;

/** Letters before a dollar sign: US$, A$, AU$. */
export const dollarPrefixes = { a: 'AUD', au: 'AUD', aud: 'AUD', c: 'CAD', ca: 'CAD', can: 'CAD', cad: 'CAD', hk: 'HKD', nt: 'TWD', nz: 'NZD', r: 'BRL', s: 'SGD', sg: 'SGD', us: 'USD', usd: 'USD', z: 'ZWL', j: 'JMD', tt: 'TTD' } as const;

/** Codes and abbreviations that stand before or after the number; upper case matters, except for those with a dot. */
export const currencyCodes = {
  AED: 'AED', ARS: 'ARS', AUD: 'AUD', BDT: 'BDT', BRL: 'BRL', CAD: 'CAD', CHF: 'CHF', CNY: 'CNY', CZK: 'CZK', DKK: 'DKK', EGP: 'EGP', EUR: 'EUR', GBP: 'GBP', GHS: 'GHS', HKD: 'HKD', HUF: 'HUF', IDR: 'IDR', ILS: 'ILS',
  INR: 'INR', IRR: 'IRR', JPY: 'JPY', KES: 'KES', KRW: 'KRW', Ksh: 'KES', MXN: 'MXN', MYR: 'MYR', NGN: 'NGN', NIS: 'ILS', NOK: 'NOK', NZD: 'NZD', PHP: 'PHP', PKR: 'PKR', PLN: 'PLN', QAR: 'QAR', RM: 'MYR', RMB: 'CNY', RUB: 'RUB', Rp: 'IDR', Rs: 'INR',
  SAR: 'SAR', SEK: 'SEK', SGD: 'SGD', Sh: 'KES', THB: 'THB', TRY: 'TRY', TWD: 'TWD', TZS: 'TZS', UAH: 'UAH', UGX: 'UGX', USD: 'USD', VND: 'VND', ZAR: 'ZAR',
} as const;

/** Names after the number. */
export const currencyNames = {
  'american dollars': 'USD', 'australian dollars': 'AUD', 'baht': 'THB', 'bitcoin': 'XBT', 'bitcoins': 'XBT', 'canadian dollars': 'CAD', 'cedi': 'GHS', 'cedis': 'GHS', 'crowns': 'CZK', 'dinars': 'IQD', 'dirham': 'AED', 'dirhams': 'AED',
  'dollar': 'USD', 'dollars': 'USD', 'dong': 'VND', 'egyptian pounds': 'EGP', 'euro': 'EUR', 'euros': 'EUR', 'forint': 'HUF', 'forints': 'HUF', 'francs': 'CHF', 'hong kong dollars': 'HKD', 'hryvnia': 'UAH', 'hryvnias': 'UAH', 'lira': 'TRY', 'liras': 'TRY',
  'naira': 'NGN', 'new zealand dollars': 'NZD', 'peso': 'MXN', 'pesos': 'MXN', 'pounds sterling': 'GBP', 'rand': 'ZAR', 'real': 'BRL', 'reais': 'BRL', 'renminbi': 'CNY', 'ringgit': 'MYR', 'riyal': 'SAR', 'riyals': 'SAR', 'rial': 'IRR', 'rials': 'IRR', 'rouble': 'RUB', 'roubles': 'RUB', 'ruble': 'RUB', 'rubles': 'RUB', 'rupee': 'INR', 'rupees': 'INR',
  'rupiah': 'IDR', 'shekel': 'ILS', 'shekels': 'ILS', 'shillings': 'KES', 'singapore dollars': 'SGD', 'sterling': 'GBP', 'swiss francs': 'CHF', 'u.s. dollars': 'USD', 'us dollars': 'USD', 'won': 'KRW', 'yen': 'JPY', 'yuan': 'CNY', 'zloty': 'PLN', 'zlotys': 'PLN',
} as const;

/** Hundredths of a currency after the number. */
export const smallMoney = { cent: 'USD', cents: 'USD', pence: 'GBP', kopecks: 'RUB' } as const;

/** Words near "pounds" that show that money is meant: otherwise it is a weight below 10,000. */
export const poundMoneyWords = [
  'bill', 'bonus', 'budget', 'cost', 'costing', 'costs', 'damages', 'debt', 'earn', 'earned', 'fee', 'fees', 'fine', 'fined', 'fund', 'invest', 'loan', 'lost', 'paid', 'pay', 'paying', 'price', 'priced', 'prize', 'raise', 'raised', 'salary',
  'sell', 'sold', 'spend', 'spending', 'spent', 'sterling', 'tax', 'wage', 'win', 'won', 'worth',
] as const;
