/**
 * New names for parts that join another package: the same kind of name in the folder of its workbook
 * part, counted on from the highest number there, as Excel itself would name them.
 */
export function freePartNames(parts: readonly string[], folder: string, taken: readonly string[]): ReadonlyMap<string, string> {
  const highest = new Map<string, number>();
  for (const path of taken) {
    const { stem, number } = splitName(path.toLowerCase());
    highest.set(stem, Math.max(highest.get(stem) ?? 0, number));
  }
  const names = new Map<string, string>();
  for (const part of parts) {
    const wished = folder + part.replace(/^xl\//, '');
    const { stem } = splitName(wished.toLowerCase());
    const next = (highest.get(stem) ?? 0) + 1;
    highest.set(stem, next);
    names.set(part, wished.replace(/\d*(\.[^./]+)$/, `${String(next)}$1`));
  }
  return names;
}

function splitName(path: string): { stem: string; number: number } {
  const match = /^(.*?)(\d*)(\.[^./]+)$/.exec(path);
  return { stem: `${match?.[1] ?? path}*${match?.[3] ?? ''}`, number: Number(match?.[2] ?? 0) };
}
