export const builtIn: readonly string[];
