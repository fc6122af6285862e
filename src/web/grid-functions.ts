import { ownFunctions } from '../functions/own-functions.ts';
import type { GridFunction } from './grid/grid-function.ts';

/** Our functions as the grid calls them. A function's error carries what its cell shows. */
export const gridFunctions: readonly GridFunction[] = ownFunctions.map((own) => ({ name: own.name, description: own.name, call: (values) => own.run(values) }));
