import type { OrderLayout } from './orders/layout.ts';
import { columnOf, columnsByHeader } from './orders/pick.ts';

/** The column by which an anonymised copy tells people apart where the export has no e-mail of its own. */
export const ANONYMOUS_MAIL = '匿名化メールアドレス';

/** A platform's layout that reads that column where the file has it, and no e-mail else. */
export function withAnonymousMail(layout: OrderLayout, headers: readonly string[]): OrderLayout {
  const columns = columnsByHeader(headers);
  if (columnOf(layout.columns.email, columns) >= 0 || columnOf(ANONYMOUS_MAIL, columns) < 0) return layout;
  return { ...layout, columns: { ...layout.columns, email: ANONYMOUS_MAIL } };
}
