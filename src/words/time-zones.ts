/** Time zones as they are written after a clock time, with their offsets where the abbreviation has one. */
export const timeZones = {
  aedt: '+11:00',
  aest: '+10:00',
  bst: '+01:00',
  cdt: '-05:00',
  cest: '+02:00',
  cet: '+01:00',
  cst: '-06:00',
  edt: '-04:00',
  eest: '+03:00',
  eet: '+02:00',
  est: '-05:00',
  et: '',
  gmt: 'Z',
  hkt: '+08:00',
  ist: '',
  jst: '+09:00',
  kst: '+09:00',
  mdt: '-06:00',
  msk: '+03:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  pt: '',
  sgt: '+08:00',
  trt: '+03:00',
  utc: 'Z',
  wib: '+07:00',
} as const satisfies Record<string, string>;

/** Words before "time": 9 a.m. local time, 6 p.m. Eastern time. */
export const zoneAdjectives = ['central', 'eastern', 'local', 'mountain', 'pacific'] as const;
