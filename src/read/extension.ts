/** The extension of a path in lower case, without the dot; '' where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /.\.([^.]*)$/su.exec(name)?.[1]?.toLowerCase() ?? '';
}
