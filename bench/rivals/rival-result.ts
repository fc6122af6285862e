export interface RivalResult {
  readonly rival: string;
  /** One entry a run, after one run that is not counted. */
  readonly milliseconds: readonly number[];
  readonly people: number;
}
