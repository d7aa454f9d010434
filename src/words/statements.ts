/** Verbs that only introduce what somebody says: what they say is the statement, not that they say it. */
export const reportingOnly = [
  'add',
  'explain',
  'note',
  'quote',
  'quip',
  'recall',
  'report',
  'say',
  'state',
  'tell',
  'write',
] as const;
