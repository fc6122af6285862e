import { nps } from './nps.ts';
import type { OwnFunction } from './own-function.ts';

/** The functions that a cell of the browser page can call. */
export const ownFunctions: readonly OwnFunction[] = [nps];
