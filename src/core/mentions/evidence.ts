/**
 * What a whole document says of whom a bare surname means. A document that names another bearer of the surname («Tony
 * Kushner») and nowhere this one in full means the other one throughout.
 */
export class Evidence {
  readonly #named = new Set<string>();
  readonly #rivals = new Set<string>();

  /** The entity's full name stands in the document. @returns whether that changes what is doubted. */
  named(entity: string): boolean {
    const before = this.doubts(entity);
    this.#named.add(entity);
    return before;
  }

  /** Somebody else of its surname stands in the document. @returns whether that changes what is doubted. */
  rival(entity: string): boolean {
    const before = this.doubts(entity);
    this.#rivals.add(entity);
    return !before && this.doubts(entity);
  }

  /** Whether a bare surname is not taken for this entity. */
  doubts(entity: string): boolean {
    return this.#rivals.has(entity) && !this.#named.has(entity);
  }
}
