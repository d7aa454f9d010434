/** What happened to those who are counted: word -> role. Base forms and participles; nouns in both numbers. */

/** Verbs (base form, past tense and participle) whose object is counted: "killed 14", "14 were killed". */
export const roleVerbs = {
  abduct: 'abducted', abducted: 'abducted', apprehend: 'arrested', apprehended: 'arrested', arrest: 'arrested', arrested: 'arrested', behead: 'killed', beheaded: 'killed', buried: 'buried', bury: 'buried', capture: 'captured', captured: 'captured',
  charge: 'charged', charged: 'charged', convict: 'convicted', convicted: 'convicted', damage: 'damaged', damaged: 'damaged', deport: 'deported', deported: 'deported', destroy: 'destroyed', destroyed: 'destroyed', detain: 'detained', detained: 'detained', displace: 'displaced', displaced: 'displaced',
  drown: 'killed', drowned: 'killed', evacuate: 'evacuated', evacuated: 'evacuated', evict: 'evicted', evicted: 'evicted', execute: 'executed', executed: 'executed', expel: 'expelled', expelled: 'expelled', flatten: 'destroyed', flattened: 'destroyed', free: 'released', freed: 'released', hospitalise: 'hospitalised', hospitalised: 'hospitalised',
  hospitalize: 'hospitalised', hospitalized: 'hospitalised', hurt: 'injured', hurting: 'injured', hurts: 'injured', imprison: 'imprisoned', imprisoned: 'imprisoned', indict: 'charged', indicted: 'charged', immunise: 'vaccinated', immunised: 'vaccinated', immunize: 'vaccinated', immunized: 'vaccinated', infect: 'infected', infected: 'infected', injure: 'injured', injured: 'injured', inoculate: 'vaccinated', inoculated: 'vaccinated', jail: 'imprisoned', jailed: 'imprisoned', kidnap: 'abducted', kidnapped: 'abducted', kill: 'killed', killed: 'killed',
  level: 'destroyed', leveled: 'destroyed', levelled: 'destroyed', maim: 'injured', massacre: 'killed', massacred: 'killed', murder: 'killed', murdered: 'killed', poison: 'poisoned', poisoned: 'poisoned', quarantine: 'quarantined', quarantined: 'quarantined', recover: 'recovered', recovered: 'recovered', release: 'released', released: 'released', relocate: 'evacuated', relocated: 'evacuated', rescue: 'rescued', rescued: 'rescued', save: 'rescued', saved: 'rescued', seize: 'seized', seized: 'seized',
  shoot: 'shot', shot: 'shot', slain: 'killed', slaughter: 'killed', slaughtered: 'killed', slay: 'killed', stab: 'stabbed', stabbed: 'stabbed', strand: 'stranded', stranded: 'stranded', suspend: 'suspended', suspended: 'suspended', trap: 'trapped', trapped: 'trapped', uproot: 'displaced', uprooted: 'displaced', vaccinate: 'vaccinated', vaccinated: 'vaccinated', wound: 'injured', wounded: 'injured',
} as const;

/** Participles that are nouns too: they say it only behind a form of "be". */
export const passiveOnly = ['charged', 'free', 'level', 'lost', 'shot'] as const;

/** Verbs whose subject is counted: "14 died", "300 fled". */
export const subjectRoleVerbs = {
  burned: 'burned', collapsed: 'collapsed', die: 'killed', died: 'killed', dies: 'killed', drown: 'killed', drowned: 'killed', dying: 'killed', escape: 'escaped', escaped: 'escaped', fell: 'fell', fled: 'fled', flee: 'fled', perish: 'killed', perished: 'killed', recovered: 'recovered', succumbed: 'killed', surrendered: 'surrendered', survive: 'survived', survived: 'survived', vanished: 'missing',
} as const;

/** Adjectives that say it: "14 dead", "14 remain missing", "two missing climbers". */
export const roleAdjectives = {
  alive: 'survived', dead: 'killed', homeless: 'homeless', hurt: 'injured', ill: 'sick', injured: 'injured', lost: 'missing', missing: 'missing', 'seriously-ill': 'sick', sick: 'sick', stranded: 'stranded', trapped: 'trapped', unaccounted: 'missing', unhurt: 'unhurt', uninjured: 'unhurt', wounded: 'injured',
} as const;

/** Phrases that say it behind the noun: "14 people are under arrest". */
export const rolePhrases = {
  'among the dead': 'killed', 'among the injured': 'injured', 'among the missing': 'missing', 'among the wounded': 'injured', 'behind bars': 'imprisoned', 'cut off': 'stranded', 'in custody': 'detained', 'in detention': 'detained', 'in hospital': 'hospitalised', 'in hospitals': 'hospitalised', 'in jail': 'imprisoned', 'in prison': 'imprisoned', 'in the hospital': 'hospitalised', 'laid off': 'dismissed', 'lost their homes': 'homeless', 'lost their lives': 'killed', 'loses life': 'killed', 'taken hostage': 'hostage', 'taken into custody': 'detained', 'taken to a hospital': 'hospitalised', 'taken to hospital': 'hospitalised', 'taken to hospitals': 'hospitalised', 'tested positive': 'infected', 'to hospital': 'hospitalised', 'to hospitals': 'hospitalised', 'to the hospital': 'hospitalised', 'under arrest': 'arrested', 'without homes': 'homeless',
} as const;

/** Nouns that are counted and say it: "14 deaths", "the death toll is 14". */
export const roleNouns = {
  abduction: 'abducted', arrest: 'arrested', arrests: 'arrested', body: 'body', bodies: 'body', casualties: 'casualty', casualty: 'casualty', corpse: 'body', corpses: 'body', death: 'killed', deaths: 'killed', detainee: 'detained', detainees: 'detained', detention: 'detained', detentions: 'detained', evacuation: 'evacuated', evacuations: 'evacuated', evacuee: 'evacuated', evacuees: 'evacuated', execution: 'executed', executions: 'executed', fatalities: 'killed', fatality: 'killed', hospitalization: 'hospitalised', hospitalizations: 'hospitalised', hostage: 'hostage', hostages: 'hostage',
  infection: 'infected', infections: 'infected', injuries: 'injured', injury: 'injured', killing: 'killed', killings: 'killed', murder: 'killed', murders: 'killed', slaying: 'killed', slayings: 'killed', survivor: 'survived', survivors: 'survived', wounded: 'injured',
} as const;

/** Nouns that stand before "of 14", "rose to 14" or "at 14" and say what the number counts. */
export const tollNouns = {
  'body count': 'killed', 'casualty toll': 'casualty', 'confirmed dead': 'killed', 'dead': 'killed', 'death count': 'killed', 'death toll': 'killed', 'deaths': 'killed', 'fatalities': 'killed', 'injured': 'injured', 'injuries': 'injured', 'injury toll': 'injured', 'missing': 'missing', 'toll': 'killed', 'wounded': 'injured', 'infections': 'infected', 'arrests': 'arrested',
} as const;

/** Roles in which "no" is the figure 0: "no one was hurt". */
export const zeroRoles = ['abducted', 'arrested', 'body', 'casualty', 'charged', 'detained', 'displaced', 'hospitalised', 'infected', 'injured', 'killed', 'missing', 'survived', 'trapped'] as const;

/** Generic nouns for human beings, counted as "people". Passengers, soldiers, children and other groups stay what they are. */
export const humanNouns = ['folks', 'human', 'humans', 'individual', 'individuals', 'life', 'lives', 'people', 'peoples', 'person', 'persons', 'soul', 'souls', 'victim', 'victims'] as const;

/** Words that stand for those counted before: "30 others", "three more". */
export const otherWords = ['additional', 'another', 'consecutive', 'extra', 'further', 'more', 'other', 'others', 'straight'] as const;

/** Nouns of a group before "of": what is counted stands behind: "a team of 12 doctors", "12 members of the crew" stays member. */
export const quantityNouns = ['batch', 'couple', 'dozen', 'group', 'handful', 'kind', 'majority', 'number', 'pair', 'part', 'percent', 'piece', 'set', 'series', 'sort', 'total', 'type'] as const;

/** Words that make a count an increase over one given before: "14 more people were killed". */
export const incrementWords = ['additional', 'another', 'extra', 'further', 'more', 'new'] as const;
