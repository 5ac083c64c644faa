/**
 * What a whole document says of whom a bare surname means. A document that first names another bearer of the surname
 * («Tony Kushner») and nowhere this one in full means the other one throughout. One that has the bare surname first means
 * the one whom everybody knows by it, and names others in full because of that («Trump’s wife, Melania Trump»).
 */
export class Evidence {
  readonly #known = new Set<string>();
  readonly #rivals = new Set<string>();

  /** The entity's full name stands here. @returns whether that changes what is doubted. */
  named(entity: string): boolean {
    const before = this.doubts(entity);
    this.#known.add(entity);
    return before;
  }

  /** The bare surname stands here. @returns whether that changes what is doubted: it never does. */
  surname(entity: string): boolean {
    if (!this.#rivals.has(entity)) this.#known.add(entity);
    return false;
  }

  /** Somebody else of the surname stands here. @returns whether that changes what is doubted. */
  rival(entity: string): boolean {
    const before = this.doubts(entity);
    this.#rivals.add(entity);
    return !before && this.doubts(entity);
  }

  /** Whether a bare surname is not taken for this entity. */
  doubts(entity: string): boolean {
    return this.#rivals.has(entity) && !this.#known.has(entity);
  }
}
