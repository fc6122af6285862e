import type { Settings } from '../../../settings/settings.ts';
import type { Judgement } from './judgement.ts';
import type { Standing } from './standing.ts';

/** One rule of the guard: looks at the person, and says something or nothing. */
export type Rule = (standing: Readonly<Standing>, guard: Settings['guard'], judgement: Judgement) => void;
