import { customersOf, type Customers } from './customers/customers.ts';
import type { Decisions } from './customers/decisions.ts';
import type { IdBook } from './customers/id-book.ts';
import type { Inputs } from './inputs/intake.ts';
import { measuresOf, type Measures } from './measures/measures.ts';
import type { Settings } from './settings/settings.ts';

export interface Analysis {
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly customers: Customers;
  readonly measures: Measures;
}

/**
 * inputs → customers → measures. The report makes a workbook of it, the command a summary.
 *
 * @param onStep told what begins
 */
export function analyze(inputs: Inputs, settings: Settings, decisions: Decisions, book: IdBook, onStep: (step: 'customers' | 'measures') => void = () => undefined): Analysis {
  onStep('customers');
  const customers = customersOf(inputs, settings, decisions, book);
  onStep('measures');
  const measures = measuresOf(customers.ledger, () => customers.sales, settings, customers.asOf);
  return { inputs, settings, customers, measures };
}
