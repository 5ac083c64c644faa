/** One entity's claim to a name in a text. */
export interface Claim {
  /** Key of the entity, `pack/entity`. */
  readonly entity: string;
  /** By its surname alone, with nothing beside it that tells the bearer. */
  readonly surname: boolean;
  /** By a name that counts only where the document names one of these, too; anywhere where not given. */
  readonly company?: readonly string[] | undefined;
}
