/** Errors that print as one line; anything else is a bug and prints its stack. */

/** The command was called wrongly, or asks for something that is not there. Exit status 2. */
export class UsageError extends Error {}

/** A file cannot be read as what it claims to be. The message is the reason, as it stands behind the name of the file. */
export class Unreadable extends Error {}
