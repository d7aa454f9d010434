/** Ids of entities: from a name to lower-case ASCII words joined by hyphens, unique within one article or report. */

/** The name without diacritics. */
export const plain = (name: string): string =>
  /^[\x00-\x7f]*$/.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('’', "'")
        .replaceAll('ı', 'i')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('Ø', 'O')
        .replaceAll('đ', 'd');

/** `Lake Basin Commission` -> `lake-basin-commission`. */
export function slug(name: string): string {
  const words = plain(name)
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu);
  return words ? words.join('-') : 'unnamed';
}

/** The first of `base`, `base-2`, `base-3` … that is not taken yet; takes it. */
export function freshId(base: string, taken: Set<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
