/** Groups that are joined pair by pair: which ones a group was found not to belong to, so that it is not asked again for each link between both. */

/** The groups themselves; only live ones stand in it. */
export interface CannotLink<G> {
  readonly apart: Set<G>;
}

export function setCannotLink<G extends CannotLink<G>>(x: G, y: G): void {
  x.apart.add(y);
  y.apart.add(x);
}

/**
 * Two groups became one, and are forgotten. What is too unlike either on average is so to both together; what only one was held against is held
 * against both again.
 */
export function inheritCannotLink<G extends CannotLink<G>>(x: G, y: G, both: G): void {
  for (const other of x.apart) if (y.apart.has(other)) both.apart.add(other);
  for (const one of [x, y]) for (const other of one.apart) other.apart.delete(one);
  for (const other of both.apart) other.apart.add(both);
}
