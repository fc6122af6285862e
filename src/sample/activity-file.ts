import { serialOf } from '../shared/day.ts';
import { memberIdOn, type Membership } from './draw-members.ts';
import { grouped } from './grouped.ts';
import type { Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { shuffled } from './shuffled.ts';
import { slashDay } from './time-text.ts';
import { gatherings } from './words/gatherings.ts';

const header = ['参加日', '会員ID', 'メールアドレス', 'イベント', '種別'];
/** How likely somebody accepts who was asked: the happy, and those who have been before, do it gladly. */
const [ACCEPTS, HAPPY, BEEN_BEFORE] = [0.25, 0.3, 0.25];

/** Who took part in the shop's tastings, lessons and panels: members who had bought at its own site by then. */
export function activityFile({ seed, members, orders }: Pick<ShopHistory, 'seed' | 'members' | 'orders'>): SampleFile {
  const own = orders.filter(({ channel, state }) => channel === 'own' && state !== 'cancelled');
  const membershipsOf = grouped(members, ({ person }): Person => person);
  const been = new Set<Person>();
  const rows = gatherings.flatMap(({ day: { year, month, day }, name, kind, seats }) => {
    const on = serialOf(year, month, day) ?? 0;
    const random = randomStream(seed, `gathering/${on}`);
    const invited = [...new Set(own.filter((order) => order.day < on).map(({ person }) => person))].filter((person) => memberOn(membershipsOf, person, on) !== '');
    const coming = shuffled(random, invited)
      .filter((person) => random.chance(ACCEPTS + (person.satisfaction > 0 ? HAPPY : 0) + (been.has(person) ? BEEN_BEFORE : 0)))
      .slice(0, seats)
      .sort((a, b) => a.number - b.number);
    for (const person of coming) been.add(person);
    return coming.map((person) => [slashDay(on), memberOn(membershipsOf, person, on), person.mail, name, kind]);
  });
  return { name: '参加.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}

function memberOn(membershipsOf: ReadonlyMap<Person, readonly Membership[]>, person: Person, day: number): string {
  return memberIdOn(membershipsOf.get(person) ?? [], day);
}
