import { descendants, parseXml, type XmlElement } from '../xml/tree.ts';
import type { Workbook } from '../workbook/reader.ts';
import { understood } from './understood.ts';

/** The theme's colours in the order in which styles count them, and the Office theme's own. */
const OFFICE_THEME: readonly (readonly [name: string, color: string])[] = [
  ['lt1', '#FFFFFF'], ['dk1', '#000000'], ['lt2', '#E7E6E6'], ['dk2', '#44546A'],
  ['accent1', '#4472C4'], ['accent2', '#ED7D31'], ['accent3', '#A5A5A5'], ['accent4', '#FFC000'],
  ['accent5', '#5B9BD5'], ['accent6', '#70AD47'], ['hlink', '#0563C1'], ['folHlink', '#954F72'],
];

/** Other names that drawings have for letters and paper. */
const ALIASES: ReadonlyMap<string, string> = new Map([['bg1', 'lt1'], ['tx1', 'dk1'], ['bg2', 'lt2'], ['tx2', 'dk2']]);

/** The place of a theme colour that a drawing names; -1: there is none of that name. */
export function themeIndex(name: string): number {
  return OFFICE_THEME.findIndex(([known]) => known === (ALIASES.get(name) ?? name));
}

/** The workbook's theme colours, those of Office where it brings none. */
export async function themeColors({ base, book }: Workbook): Promise<readonly string[]> {
  const part = book.relationships.find(({ kind, external }) => kind === 'theme' && !external)?.target;
  const theme = part !== undefined && base.has(part) ? await understood(async () => parseXml(await base.text(part), part)) : null;
  const scheme = theme === null ? undefined : [...descendants(theme)].find(({ local }) => local === 'clrScheme');
  return OFFICE_THEME.map(([name, color]) => writtenColor(scheme?.children.find(({ local }) => local === name)) ?? color);
}

function writtenColor(slot: XmlElement | undefined): string | null {
  const color = slot?.children[0];
  const written = color?.attributes.get(color.local === 'sysClr' ? 'lastClr' : 'val') ?? '';
  return /^[0-9a-f]{6}$/i.test(written) ? `#${written.toUpperCase()}` : null;
}
