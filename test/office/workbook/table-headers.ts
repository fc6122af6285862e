/**
 * Excel's rule for the header row: each cell is text, none is empty, no two are equal without case.
 *
 * @example uniqueHeaders(['名前', '', '名前'], '列') // ['名前', '列1', '名前2']
 */
export function uniqueHeaders(texts: readonly string[], columnWord: string): readonly string[] {
  const taken = new Set<string>();
  const given = new Set(texts.map(fold));
  return texts.map((text) => {
    let name = text;
    if (text === '') for (let number = 1; name === '' || taken.has(fold(name)) || given.has(fold(name)); number++) name = `${columnWord}${number}`;
    else for (let number = 2; taken.has(fold(name)); number++) name = given.has(fold(`${text}${number}`)) ? name : `${text}${number}`;
    taken.add(fold(name));
    return name;
  });
}

const fold = (text: string): string => text.toLowerCase();
