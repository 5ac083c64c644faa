/** What is made when it is first asked for: most pages have no names, and need little of what is known of names. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
