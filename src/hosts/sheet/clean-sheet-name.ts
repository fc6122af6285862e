/**
 * A file's name may hold what a sheet's may not.
 *
 * @example cleanSheetName('orders[1].csv') // 'orders_1_.csv'
 */
export function cleanSheetName(name: string): string {
  const clean = name.replace(/[\\/?*:[\]]/g, '_').replace(/^'+|'+$/g, '').trim();
  return clean === '' || clean.toLowerCase() === 'history' ? `_${clean}` : clean;
}
