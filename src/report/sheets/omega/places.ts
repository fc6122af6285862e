import { WORRY_ROWS } from '../../worry-words.ts';

/** Where the blocks of CRM_オメガ stand, each a title, headers and rows, with its finding in the row above. */
export const OVERVIEW = 4;
export const RANKS = 14;
export const WORRIES = 25;
export const NEW_WORDS = WORRIES + WORRY_ROWS + 6;
export const CONTENT = NEW_WORDS + 16;
export const COCREATION = CONTENT + WORRY_ROWS + 5;
export const EXPERIENCES = COCREATION + 8;
export const NOTES = EXPERIENCES + 8;
export const REGISTER = NOTES + 10;
/** The column of words, the widest: charts stand in it too. */
export const WIDE = 10;
/** The first of the columns of the ranks. */
export const RANK_COLUMN = 2;
