/** Verbs that carry little: a clause with one of them needs more around it to be a statement. */
export const emptyVerbs = ['appear', 'be', 'become', 'come', 'do', 'get', 'give', 'go', 'have', 'keep', 'let', 'look', 'make', 'put', 'remain', 'seem', 'take'] as const;

/** Verbs that only introduce what somebody says: what they say is the statement, not that they say it. */
export const reportingOnly = ['add', 'explain', 'note', 'quote', 'quip', 'recall', 'report', 'say', 'state', 'tell', 'write'] as const;
