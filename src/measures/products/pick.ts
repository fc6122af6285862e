/** A column's values at some places. */
export function pickInt32(column: Int32Array, places: Int32Array): Int32Array {
  return places.map((place) => column[place] as number);
}

export function pickFloat64(column: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => column[place] as number);
}
