import type { jaAnonymise, jaPaneCopy } from '../ja/anonymise.ts';

/** What is said of the anonymised copy. In English. */
export const enAnonymise: Readonly<Record<keyof typeof jaAnonymise, string>> = {
  'file.anonymous': '{name}_anonymous.xlsx',
  'anonymise.done': '{people|customer has|customers have} become a number. Every part of the file was searched: no name, e-mail, phone or address is left in it.',
  'anonymise.emptied': 'Columns that anything can be written in, such as notes and inquiries, are empty.',
  'anonymise.left-out': 'These sheets are not in the copy, since they are none that Otokui reads: {sheets}',
  'anonymise.changed': 'The purchases, amount or stage of {people|customer|customers} differ a little from the source.',
  'anonymise.name-tells': 'The name "{file}" says something of a customer. Rename it before you hand it on.',
  'anonymise.exists': '{file} is there already and is no anonymised copy of an earlier run. Give another name to --out.',
  'problem.copy-tells': '{place}: the copy still held text equal to a name, e-mail, phone or address (in {part}), so it was not handed over. See whether your settings name a customer. Your data is unchanged.',
  'problem.copy-cell-tells': '{place}, cell {cell}: the copy still held text equal to a name, e-mail, phone or address, so it was not handed over. Change that text in your data and try again. Your data is unchanged.',
};

/** What the pane says of it. */
export const enPaneCopy: Readonly<Record<keyof typeof jaPaneCopy, string>> = {
  'pane.copy.title': 'A copy you can hand on',
  'pane.copy.text': 'Makes a new workbook with customer numbers in place of names, e-mails, phones and addresses. Before you get it, every part of the file is searched to make sure that nothing is left. This workbook stays as it is.',
  'pane.copy.button': 'Make an anonymised copy',
  'pane.copy.file': 'anonymised-copy.xlsx',
  'pane.copy.working': 'Making the anonymised copy and searching it',
  'pane.copy.opened': '{people|customer has|customers have} become a number, in a new workbook that is open now. Every part was searched: no name, e-mail, phone or address is left.',
  'pane.copy.saved': '{people|customer has|customers have} become a number, saved in "{name}". Every part was searched: no name, e-mail, phone or address is left.',
  'pane.copy.downloaded': '{people|customer has|customers have} become a number, downloaded as "{name}". Every part was searched: no name, e-mail, phone or address is left.',
  'pane.copy.left-out': 'Not in the copy, since they are not read: {sheets}',
  'pane.copy.changed': 'The purchases, amount or stage of {people|customer|customers} differ a little from this workbook.',
  'pane.copy.nothing': 'First see under "Unify" that your order sheets can be read.',
};
