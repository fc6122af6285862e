import type { Speaker } from '../../text/say.ts';
import type { FunctionDefinition, Parameter } from '../definition.ts';
import { definitions } from '../definitions.ts';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

type Dimensionality = 'scalar' | 'matrix';

/** What Excel reads of a function before it ever calls it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: Dimensionality;
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
}

export interface FunctionsMetadata {
  readonly $schema: string;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The list of our functions in Excel's form. Excel keeps it for a day and puts arguments by their place, so that names and
 * places never change.
 *
 * @example functionsMetadata(speaker('en')).functions[0]?.id // 'LTV'
 */
export function functionsMetadata(say: Speaker): FunctionsMetadata {
  return { $schema: SCHEMA, functions: definitions.map((definition) => metadataOf(definition, say)) };
}

function metadataOf({ name, parameters, example }: FunctionDefinition, say: Speaker): FunctionMetadata {
  return {
    id: name,
    name,
    description: say(`function.${name}`),
    parameters: parameters.map((parameter) => ({
      name: say(`parameter.${parameter.name}`),
      description: say(`parameter.${parameter.name}.help`),
      type: 'any',
      dimensionality: dimensionalityOf(parameter),
      optional: parameter.optional,
    })),
    result: { type: 'any', dimensionality: Array.isArray(example.result) ? 'matrix' : 'scalar' },
  };
}

function dimensionalityOf({ kind }: Parameter): Dimensionality {
  return kind === 'range' ? 'matrix' : 'scalar';
}
