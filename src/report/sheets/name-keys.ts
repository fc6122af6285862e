const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LONGEST = 250;

/**
 * Names as keys of a table's rows: what a cell cannot hold as it is, or gives back otherwise, is taken out, and none is blank or
 * stands twice.
 *
 * @example nameKeys(['茶\n100g', '茶 100g', '']) // ['茶 100g', '茶 100g (2)', '–']
 */
export function nameKeys(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.slice(0, LONGEST).replace(LONE_SURROGATE, '').replace(/\s+/g, ' ').replace(/^[' ]+/, '').trimEnd() || '–';
    let key = plain;
    for (let more = 2; taken.has(key); more++) key = `${plain} (${more})`;
    taken.add(key);
    return key;
  });
}
