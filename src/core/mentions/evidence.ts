import type { Claim } from './claim.ts';

/**
 * What a whole document says of whom its names mean.
 *
 * A document that first names another bearer of a surname («Tony Kushner») and nowhere this one in full means the other one
 * throughout. One that has the bare surname first means the one whom everybody knows by it, and names others in full because
 * of that («Trump’s wife, Melania Trump»). Where two entities bear a name, the one that is named in full somewhere has it.
 * A name that too many bear («Ushakov», «talks in Moscow») is the entity's where a document names those it is met with.
 */
export class Evidence {
  readonly #named = new Set<string>();
  readonly #foremost = new Set<string>();
  readonly #rivals = new Set<string>();
  readonly #met = new Set<string>();
  readonly #missed = new Set<string>();
  /** Some name of the document is claimed by several. */
  #contested = false;

  /** Some name of the entity stands here. @returns whether that changes how names are taken. */
  met(entity: string): boolean {
    const matters = !this.#met.has(entity) && this.#missed.has(entity);
    this.#met.add(entity);
    return matters;
  }

  /** The entity's full name stands here. @returns whether that changes how names are taken. */
  named(entity: string): boolean {
    const matters =
      !this.#named.has(entity) &&
      (this.#contested || this.#missed.has(entity) || (this.#rivals.has(entity) && this.#isUnknown(entity)));
    this.#named.add(entity);
    return matters;
  }

  /** The bare surname stands here. @returns whether that changes how names are taken: it never does. */
  surname(entity: string): boolean {
    if (!this.#rivals.has(entity)) this.#foremost.add(entity);
    return false;
  }

  /** Somebody else of the surname stands here. @returns whether that changes how names are taken. */
  rival(entity: string): boolean {
    const isNew = !this.#rivals.has(entity) && this.#isUnknown(entity);
    this.#rivals.add(entity);
    return isNew;
  }

  /**
   * Who has a name, of those who claim it: none where the document means another bearer, several where it does not tell.
   */
  settle(claims: readonly Claim[]): string[] {
    this.#contested ||= claims.length > 1;
    const likely = claims.filter((claim) => {
      if (!this.hasCompany(claim)) return false;
      const { entity, surname } = claim;
      return !surname || !this.#rivals.has(entity) || !this.#isUnknown(entity);
    });
    const named = likely.filter(({ entity }) => this.#named.has(entity));
    return (named.length > 0 ? named : likely).map(({ entity }) => entity);
  }

  /** Whether the document names what has to be named for a claim to count. */
  hasCompany({ entity, company }: Claim): boolean {
    if (!company || this.#named.has(entity) || company.some((other) => this.#met.has(other))) return true;
    for (const other of [entity, ...company]) this.#missed.add(other);
    return false;
  }

  #isUnknown(entity: string): boolean {
    return !this.#named.has(entity) && !this.#foremost.has(entity);
  }
}
