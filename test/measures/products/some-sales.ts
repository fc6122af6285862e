import type { Sales } from '../../../src/customers/sales.ts';

/** Orders in the words of a test: persons and areas by number, -1 unknown. */
export interface AnOrder {
  readonly day: number;
  readonly person?: number;
  readonly amount?: number;
  readonly area?: number;
  /** A credit note or a sample is no purchase. */
  readonly bought?: boolean;
  readonly lines?: readonly { readonly product: number; readonly quantity?: number; readonly amount?: number }[];
}

export function someSales(orders: readonly AnOrder[], products = 3, people = 10, areas = 2): Sales {
  const lines = orders.flatMap((order, at) => (order.lines ?? []).map((line) => ({ ...line, order: at })));
  return {
    people,
    orders: {
      day: Int32Array.from(orders, ({ day }) => day),
      person: Int32Array.from(orders, ({ person = -1 }) => person),
      amount: Float64Array.from(orders, ({ amount = 0 }) => amount),
      bought: Uint8Array.from(orders, ({ bought = true }) => (bought ? 1 : 0)),
      area: Int32Array.from(orders, ({ area = -1 }) => area),
      areas: Array.from({ length: areas }, (_, at) => `area ${at}`),
    },
    lines: {
      order: Int32Array.from(lines, ({ order }) => order),
      product: Int32Array.from(lines, ({ product }) => product),
      products: Array.from({ length: products }, (_, at) => `product ${at}`),
      quantity: Float64Array.from(lines, ({ quantity = 1 }) => quantity),
      amount: Float64Array.from(lines, ({ amount = NaN }) => amount),
    },
  };
}
