import { quantileSorted } from '../quantile.ts';

/** Who came back for a product, by product. Where customers are not known, zeros. */
export interface ProductRepeats {
  readonly buyers: Int32Array;
  /** Buyers who bought it again on a later day. */
  readonly again: Int32Array;
  /** Buyers whose first purchase of it lies long enough back for the rate. */
  readonly observed: Int32Array;
  /** Of those, the ones who bought it again in time. */
  readonly came: Int32Array;
  /** The median of the days from the first purchase of it to the second; NaN: nobody came back. */
  readonly gap: Float64Array;
}

/** Follows the buyers of one product after the other, in the order of their days. */
export class ProductBuyers implements ProductRepeats {
  readonly buyers: Int32Array;
  readonly again: Int32Array;
  readonly observed: Int32Array;
  readonly came: Int32Array;
  readonly gap: Float64Array;
  private readonly asOf: number;
  private readonly within: number;
  /** By person: with which product they were last seen, when they bought it first, and whether they came back. */
  private readonly seenWith: Int32Array;
  private readonly firstDay: Int32Array;
  private readonly returned: Uint8Array;
  private readonly gaps: number[] = [];
  private product = -1;

  constructor(products: number, people: number, asOf: number, within: number) {
    [this.buyers, this.again, this.observed, this.came] = [new Int32Array(products), new Int32Array(products), new Int32Array(products), new Int32Array(products)];
    this.gap = new Float64Array(products).fill(NaN);
    [this.asOf, this.within] = [asOf, within];
    [this.seenWith, this.firstDay, this.returned] = [new Int32Array(people).fill(-1), new Int32Array(people), new Uint8Array(people)];
  }

  begin(product: number): void {
    this.product = product;
    this.gaps.length = 0;
  }

  bought(person: number, day: number): void {
    const { product, asOf, within } = this;
    if (this.seenWith[person] !== product) {
      this.seenWith[person] = product;
      this.firstDay[person] = day;
      this.returned[person] = 0;
      this.buyers[product]!++;
      if (asOf - day >= within) this.observed[product]!++;
      return;
    }
    const gap = day - (this.firstDay[person] as number);
    if (gap === 0 || this.returned[person] === 1) return;
    this.returned[person] = 1;
    this.again[product]!++;
    this.gaps.push(gap);
    if (gap <= within && asOf - (this.firstDay[person] as number) >= within) this.came[product]!++;
  }

  end(): void {
    if (this.gaps.length > 0) this.gap[this.product] = quantileSorted(this.gaps.sort((a, b) => a - b), 0.5);
  }
}
