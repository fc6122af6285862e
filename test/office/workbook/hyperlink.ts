/** A place in the workbook, or an address outside it. */
export interface Hyperlink {
  readonly address?: string;
  /** CRM_顧客!A1 */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}
