import type { Look } from './plan.ts';

/** The colours of everything we draw. */
export const colour = {
  ink: '1F2A44',
  indigo: '2F5D8A',
  moss: '5B8C5A',
  /** Under white letters. */
  deepMoss: '4B7A4A',
  ochre: 'C9962B',
  vermilion: 'C2452D',
  paper: 'FAF8F4',
  line: 'D9D5CC',
  grey: '6B7280',
  greyBlue: '8A9BB0',
  white: 'FFFFFF',
  /** Behind figures: as deep as ink on it stays easy to read. */
  lightIndigo: '8FB0CC',
  lightMoss: 'A9C8A4',
} as const;

/** Stages 0 to 7: paper to indigo, 7 in moss. */
export const stageColours = ['EFEBE2', 'DCE4EA', 'C3D3E0', 'A6BFD3', '84A5C1', '5B85AB', '2F5D8A', '5B8C5A'] as const;

const ink = { color: colour.ink };
const header = { font: { bold: true, ...ink }, fill: colour.paper, borderBottom: colour.indigo, vertical: 'center', wrap: true } as const;

export const look = {
  title: { font: { size: 16, bold: true, ...ink } },
  answer: { font: { size: 12, ...ink } },
  note: { font: { size: 9, color: colour.grey } },
  section: { font: { size: 12, bold: true, ...ink }, borderBottom: colour.indigo },
  header,
  headerRight: { ...header, align: 'right' },
  headerCentre: { ...header, align: 'center' },
  text: { font: ink, format: '@' },
  centre: { font: ink, format: '@', align: 'center' },
  yen: { font: ink, format: '"¥"#,##0;[Red]"¥"-#,##0' },
  count: { font: ink, format: '#,##0' },
  score: { font: ink, format: '0', align: 'center' },
  day: { font: ink, format: 'yyyy/m/d', align: 'right' },
  month: { font: ink, format: 'yyyy/m', align: 'right' },
  percent: { font: ink, format: '0.0%' },
  input: { font: ink, fill: 'FFF8E5', borderBottom: colour.ochre },
  inputText: { font: ink, fill: 'FFF8E5', borderBottom: colour.ochre, format: '@' },
  cardLabel: { fill: colour.paper, font: { size: 11, bold: true, ...ink }, borderTop: colour.indigo },
  cardValue: { fill: colour.paper, font: { size: 20, bold: true, color: colour.indigo }, vertical: 'center' },
  cardLink: { fill: colour.paper, font: { color: colour.indigo, underline: true } },
  cardNote: { fill: colour.paper, font: { size: 9, color: colour.grey } },
  link: { font: { color: colour.indigo, underline: true } },
  finding: { font: { size: 12, bold: true, ...ink } },
} as const satisfies Record<string, Look>;

/** A look with another number format. */
export function formatted(base: Look, format: string): Look {
  return { ...base, format };
}
