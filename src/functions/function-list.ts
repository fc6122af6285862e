import type { Speaker } from '../text/say.ts';
import { definitions } from './definitions.ts';
import { signature } from './signature.ts';

/** Every function with its help, as the rows of a Markdown table. */
export function functionList(say: Speaker): string {
  return definitions.map((definition) => `| \`${signature(definition, say)}\` | ${say(`function.${definition.name}`)} |`).join('\n');
}
