import type { AnonymousCopy } from '../../../anonymise/anonymise.ts';
import type { Cancel } from '../../host.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import { FileHost } from '../file-host.ts';
import { searchCopy } from './search-copy.ts';

/**
 * An anonymised copy as a file: built new, then searched part by part.
 *
 * @throws UnusableWorkbook when somebody is told in it all the same: then there is no file
 */
export async function copyFile({ tables, plan, find }: Pick<AnonymousCopy, 'tables' | 'plan' | 'find'>, cancel?: Cancel): Promise<Uint8Array> {
  const host = new FileHost(null);
  for (const table of tables) await host.insert(table);
  cancel?.throwIfAborted();
  await host.apply(plan, cancel === undefined ? {} : { cancel });
  const bytes = await host.bytes(cancel);
  if (bytes === null) throw new UnusableWorkbook('workbook-broken', { part: '' });
  await searchCopy(bytes, find);
  return bytes;
}
