import type { CellValue } from '../../../shared/cell.ts';
import { CONTENT_DAYS, type Content } from '../../../measures/worries/content.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { colour, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { area, UNKNOWN, type Sheet } from '../../sheet.ts';
import { worryName, WORRY_ROWS } from '../../worry-words.ts';
import type { OmegaFigures } from './figures.ts';
import { CONTENT, RANK_COLUMN } from './places.ts';
import { rankColumns } from './worries.ts';
import { shortName } from '../top-ten.ts';

const CHANNELS_SHOWN = 2;
const CHANNEL_WIDTH = 10;
/** Two channels, one below the other. */
const TWO_LINES = 34;

/** D: who has lately been told something about their worry, by which channel; and where somebody waits for it. */
export function omegaContent(sheet: Sheet, { say }: Context, figures: OmegaFigures): void {
  const { rows, content, hasLog } = figures;
  const column = notedColumn(say);
  const open = hasLog ? openCells(figures) : 0;
  sheet.cell(CONTENT - 1, 0, hasLog ? say('omega.content-finding', { days: CONTENT_DAYS, messages: content.messages, matched: content.messages - content.unmatched, open }) : say('omega.content-missing'), look.finding);
  const channel = { ...look.text, align: 'center', vertical: 'center', wrap: true } as const;
  sheet.block(CONTENT, 0, say('omega.content', { days: CONTENT_DAYS }), [column('omega.worry', { ...look.text, vertical: 'center' }, 'note.omega.content-worry'), column('omega.reached', { ...look.count, vertical: 'center' }), ...rankColumns(say, 'note.omega.rank-content', channel)], rows.map((row, at) => {
    const name = worryName(row);
    if (name === '' || !hasLog) return [name === '' ? null : name, ...[null, ...ranks.map(() => null)]];
    return [name, content.reached[at] as number, ...ranks.map((_, rank) => contentCell(say, figures, at, rank))];
  }));
  rows.forEach((row, at) => {
    if (worryName(row) !== '') sheet.height(CONTENT + 2 + at, TWO_LINES);
  });
  const [first, last] = [CONTENT + 2, CONTENT + 1 + WORRY_ROWS];
  const word = say('omega.open');
  sheet.rule({ kind: 'when', area: area(first, RANK_COLUMN, last, RANK_COLUMN + ranks.length - 1), formula: `LEFT(C${first + 1},${word.length})="${word}"`, color: colour.ink, fill: 'F6E7C4' });
}

/** The channels that the worry was spoken of by, the most people first; else how many wait; else nothing. */
function contentCell(say: Speaker, { content, worries }: OmegaFigures, list: number, rank: number): CellValue {
  const sent = sentBy(content, list, rank);
  if (sent.length > 0) {
    const shown = sent.slice(0, CHANNELS_SHOWN).map(({ channel, people }) => say('omega.sent', { channel: channel === '' ? say('omega.no-channel') : shortName(channel, CHANNEL_WIDTH), people }));
    return `${shown.join('\n')}${sent.length > CHANNELS_SHOWN ? say('omega.more-channels') : ''}`;
  }
  const waiting = waitingFor(worries, list, rank);
  return waiting === 0 ? UNKNOWN : say('omega.open-people', { open: say('omega.open'), people: waiting });
}

function sentBy({ channels, people }: Content, list: number, rank: number): { readonly channel: string; readonly people: number }[] {
  return channels.map((channel, at) => ({ channel, people: people[at]?.[list * ranks.length + rank] ?? 0 })).filter(({ people: some }) => some > 0)
    .sort((a, b) => b.people - a.people || (a.channel < b.channel ? -1 : 1));
}

function waitingFor(worries: OmegaFigures['worries'], list: number, rank: number): number {
  return worries.of[list]?.byGroup[rank] ?? 0;
}

function openCells({ content, worries }: OmegaFigures): number {
  return worries.of.reduce((sum, _, list) => sum + ranks.filter((__, rank) => waitingFor(worries, list, rank) > 0 && sentBy(content, list, rank).length === 0).length, 0);
}
