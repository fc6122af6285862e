export type Delimiter = ',' | '\t' | ';';

/**
 * The delimiter of a text table: the one that stands most often outside quotes in its first lines.
 *
 * @example delimiterOf('order-id\tsku\n') // '\t'
 */
export function delimiterOf(head: string): Delimiter {
  const counts = { ',': 0, '\t': 0, ';': 0 };
  let quoted = false;
  for (const character of head) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\t' || character === ';')) counts[character]++;
  }
  if (counts['\t'] > 0 && counts['\t'] >= counts[',']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}
