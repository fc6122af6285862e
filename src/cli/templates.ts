import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../hosts/file/disk.ts';
import { templateKinds, type TemplateKind } from '../report/template-mark.ts';
import { ownAddIn } from '../templates/add-in.ts';
import { templateKindSpecs } from '../templates/kinds.ts';
import { noBrand, TALLY_ROWS } from '../templates/template.ts';
import { templateBytes } from './write-template.ts';

/** `npm run templates`: all of them, in both languages, where they are handed out from. */
const FOLDER = join('assets', 'templates');
const names: Readonly<Record<TemplateKind, string>> = { amazon: 'amazon-customer-analysis', shop: 'general-shop', subscription: 'subscription-shop', gift: 'gift-shop' };

await mkdir(FOLDER, { recursive: true });
for (const kind of templateKinds) {
  for (const language of ['ja', 'en'] as const) {
    const path = join(FOLDER, `${names[kind]}${language === 'ja' ? '' : `.${language}`}.xlsx`);
    await replaceFile(path, await templateBytes({ kind, language, settings: templateKindSpecs[kind].settings, brand: noBrand, logo: null, rows: TALLY_ROWS }, ownAddIn));
    process.stdout.write(`${path}\n`);
  }
}
