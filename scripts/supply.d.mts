export function problemsOf(lock: unknown, manifest: unknown): string[];
