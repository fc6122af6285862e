/**
 * A colour made lighter (`tint` from 0 to 1) or darker (0 to -1) by its lightness, as ECMA-376 18.8.19 says.
 *
 * @param color `#RRGGBB`
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const amount = Math.min(Math.max(tint, -1), 1);
  const wanted = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  const part = (value: number): string => {
    const along = chroma === 0 ? 0 : (value - low) / chroma;
    return Math.round((wanted + newChroma * (along - 0.5)) * 255).toString(16).toUpperCase().padStart(2, '0');
  };
  return `#${part(red)}${part(green)}${part(blue)}`;
}
