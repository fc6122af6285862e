/**
 * A table as people find it: its file, its sheet, and of a sheet put together from several files the one.
 *
 * @example sourceName({ file: 'お店.xlsx', sheet: '広告費' }) // 'お店.xlsx 広告費'
 */
export function sourceName({ file, sheet, part = '' }: { readonly file: string; readonly sheet: string | null; readonly part?: string }): string {
  return [file, sheet ?? '', part].filter((name) => name !== '').join(' ');
}
