/** One entity's claim to a name in a text. */
export interface Claim {
  /** Key of the entity, `pack/entity`. */
  readonly entity: string;
  /** By its surname alone, with nothing beside it that tells the bearer. */
  readonly surname: boolean;
}
