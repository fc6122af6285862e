import type { Speaker } from '../text/say.ts';
import type { FunctionDefinition } from './definition.ts';

/**
 * A function with its parameters as help writes them, what may be left out in brackets.
 *
 * @example signature(definitionOf('NPS'), speaker('en')) // 'NPS(scores, [groups], [group])'
 */
export function signature({ name, parameters }: FunctionDefinition, say: Speaker): string {
  return `${name}(${parameters.map((each) => (each.optional ? `[${say(`parameter.${each.name}`)}]` : say(`parameter.${each.name}`))).join(', ')})`;
}
