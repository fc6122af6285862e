/**
 * The values at these places. A plain loop: with millions of rows `TypedArray.from` and a function takes ten times as long.
 *
 * @example taken(Int32Array.of(5, 6, 7), Uint32Array.of(2, 0)) // Int32Array.of(7, 5)
 */
export function taken<Column extends Int32Array | Float64Array>(column: Column, places: Int32Array | Uint32Array): Column {
  const values = (column instanceof Int32Array ? new Int32Array(places.length) : new Float64Array(places.length)) as Column;
  for (let at = 0; at < places.length; at++) values[at] = column[places[at] as number] as number;
  return values;
}
