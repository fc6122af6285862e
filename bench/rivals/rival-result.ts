export interface RivalResult {
  readonly rival: string;
  /** Bringing our order columns in, one entry a run; none: it works on them as they are. */
  readonly loading: readonly number[];
  /** One entry a run, after one run that is not counted. */
  readonly milliseconds: readonly number[];
  readonly people: number;
}
