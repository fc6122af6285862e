import type { Membership } from './draw-members.ts';
import { randomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import { slashDay } from './time-text.ts';
import { addressLine, drawWriting, tidyWriting } from './writing.ts';

const header = ['会員ID', 'お名前', 'フリガナ', 'メールアドレス', '電話番号', '郵便番号', '住所', '登録日', 'メルマガ'];

/** The own shop's members, with those who never bought. */
export function memberFile(seed: number, members: readonly Membership[]): SampleFile {
  const random = randomStream(seed, 'file/members');
  const rows = members.map(({ person, memberId, registered, newsletter }) => {
    const writing = random.chance(0.85) ? tidyWriting(person, 'own') : drawWriting(random, person, 'own');
    return [
      memberId, writing.fullName, `${writing.kanaSurname} ${writing.kanaGiven}`, writing.mail, writing.phoneText, writing.zip, addressLine(person, writing), slashDay(registered),
      newsletter ? '希望する' : '希望しない',
    ];
  });
  return { name: '会員.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}
