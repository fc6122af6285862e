/** A group of the shop's own. */
export interface OwnSegment {
  readonly name: string;
  /** Its conditions as text. */
  readonly rule: string;
}
