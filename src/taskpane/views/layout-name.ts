import type { PaneKey, PaneSpeaker } from '../../text/pane-words.ts';

/** Every order format that can be chosen by name. */
export const layoutNames = [
  'sheet', 'amazon-all-orders', 'amazon-shipments', 'amazon-seller-orders', 'amazon-unshipped', 'rakuten', 'yahoo', 'shopify', 'base', 'stores', 'colorme', 'makeshop',
  'eccube4', 'eccube2', 'woocommerce-analytics', 'woocommerce-export', 'square', 'next-engine', 'next-engine-slips', 'creema',
] as const satisfies readonly (PaneKey extends infer Key ? (Key extends `pane.layout.${infer Name}` ? Name : never) : never)[];

/** @example layoutName(paneSpeaker('ja'), 'rakuten') // '楽天市場' */
export function layoutName(say: PaneSpeaker, layout: string): string {
  const name = layoutNames.find((each) => each === layout) ?? 'sheet';
  return say(`pane.layout.${name}`);
}
