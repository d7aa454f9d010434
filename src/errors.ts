/** Errors that print as one line; anything else is a bug and prints its stack. */

/** The command was called wrongly, or asks for something that is not there. Exit status 2. */
export class UsageError extends Error {}
