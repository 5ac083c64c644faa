/** A stretch of text: UTF-16 offsets of its first unit and of the one past its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
