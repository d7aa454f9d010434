/** News agencies: the name that reports print, and how texts write it in credits and datelines. */
export const agencies = {
  AA: ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  AAP: ['AAP', 'Australian Associated Press'],
  AFP: ['AFP', 'Agence France Presse', 'Agence France-Presse'],
  ANI: ['ANI', 'Asian News International'],
  ANSA: ['ANSA'],
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  APA: ['APA', 'Austria Presse Agentur'],
  Belga: ['Belga'],
  Bernama: ['Bernama'],
  Bloomberg: ['Bloomberg', 'Bloomberg News'],
  BNS: ['BNS', 'Baltic News Service'],
  'Canadian Press': ['CP', 'Canadian Press', 'The Canadian Press'],
  'China News Service': ['China News Service'],
  dpa: ['Deutsche Presse-Agentur', 'DPA', 'dpa'],
  EFE: ['Agencia EFE', 'EFE'],
  GNA: ['GNA', 'Ghana News Agency'],
  IANS: ['IANS', 'Indo-Asian News Service'],
  IBNS: ['IBNS', 'India Blooms News Service'],
  Interfax: ['Interfax', 'Interfax-Ukraine'],
  IRNA: ['IRNA', 'Islamic Republic News Agency'],
  Jiji: ['Jiji', 'Jiji Press'],
  KCNA: ['KCNA', 'Korean Central News Agency'],
  KUNA: ['KUNA', 'Kuwait News Agency'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  MENA: ['MENA', 'Middle East News Agency'],
  NTB: ['NTB'],
  'PA Media': ['PA', 'PA Media', 'PA News Agency', 'Press Association'],
  PAP: ['PAP', 'Polish Press Agency'],
  PTI: ['PTI', 'Press Trust of India'],
  Reuters: ['Reuters', 'Thomson Reuters'],
  'RIA Novosti': ['RIA', 'RIA Novosti'],
  SANA: ['SANA', 'Syrian Arab News Agency'],
  SAPA: ['SAPA', 'South African Press Association'],
  TASS: ['ITAR-TASS', 'TASS'],
  Ukrinform: ['Ukrinform'],
  UNB: ['UNB', 'United News of Bangladesh'],
  UNI: ['UNI', 'United News of India'],
  UPI: ['UPI', 'United Press International'],
  VNA: ['VNA', 'Vietnam News Agency'],
  WAM: ['Emirates News Agency', 'WAM'],
  Xinhua: ['Xinhua', 'Xinhua News Agency'],
  Yonhap: ['Yonhap', 'Yonhap News Agency'],
} as const;

/** Agencies' and networks' names that open a story in brackets: "(CNN) —". */
export const storyBrands = ['ABC News', 'BBC', 'BBC News', 'Bloomberg', 'CBC', 'CBC News', 'CBS', 'CBS News', 'CNBC', 'CNN', 'CNN Business', 'Fox News', 'HuffPost', 'Kyiv Independent', 'NBC News', 'NPR', 'Politico', 'RFE/RL', 'The Center Square', 'VOA'] as const;

/** Agencies in general, in a credit that names none. */
export const unnamedAgencies = ['agencies', 'agency', 'international agencies', 'news agencies', 'news service', 'news services', 'other agencies', 'staff and agencies', 'staff and wire reports', 'wire reports', 'wire services', 'wires'] as const;

/** What opens a line that credits text to somebody. */
export const creditOpenings = ['additional reporting by', 'additional reporting from', 'compiled from', 'edited by', 'editing by', 'file from', 'files from', 'from', 'from combined', 'inputs from', 'report by', 'reporting by', 'source', 'sources', 'via', 'with', 'with additional reporting by', 'with additional reporting from', 'with agency inputs', 'with agency inputs from', 'with files from', 'with input from', 'with inputs from', 'with material from', 'with news wires', 'with reporting by', 'with reporting from', 'with reports from', 'writing by', 'written by'] as const;

/** Openings after which even an unknown name is a credit. */
export const firmCreditOpenings = ['additional reporting by', 'additional reporting from', 'edited by', 'editing by', 'inputs from', 'report by', 'reporting by', 'with additional reporting by', 'with additional reporting from', 'with agency inputs from', 'with files from', 'with input from', 'with inputs from', 'with material from', 'with reporting by', 'with reporting from', 'with reports from', 'writing by', 'written by'] as const;
