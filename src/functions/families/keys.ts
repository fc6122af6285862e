import { mailOf, phoneOf } from '../../customers/contact.ts';
import { nameKey } from '../../customers/name.ts';
import { textFrom } from '../arguments/numbers.ts';
import { type FunctionDefinition, one } from '../definition.ts';

/** The keys by which people are matched (名寄せ); blank where there is nothing to match by. */
export const keys: readonly FunctionDefinition[] = [
  {
    name: 'NAME_KEY',
    parameters: [one('text')],
    example: { formula: '=NAME_KEY("髙橋　美咲 様")', values: ['髙橋　美咲 様'], result: '咲高橋美' },
    run: ([text]) => nameKey(textFrom(text) ?? ''),
  },
  {
    name: 'PHONE_KEY',
    parameters: [one('text')],
    example: { formula: '=PHONE_KEY("+81 90-0000-1001")', values: ['+81 90-0000-1001'], result: '09000001001' },
    run: ([text]) => phoneOf(textFrom(text) ?? ''),
  },
  {
    name: 'MAIL_KEY',
    parameters: [one('text')],
    example: { formula: '=MAIL_KEY(" Misaki@Example.com ")', values: [' Misaki@Example.com '], result: 'misaki@example.com' },
    run: ([text]) => {
      const mail = mailOf(textFrom(text) ?? '');
      return mail.kind === 'none' ? '' : mail.address;
    },
  },
];
