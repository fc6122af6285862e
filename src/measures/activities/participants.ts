import type { Told } from '../../customers/writings.ts';

export interface Activity {
  readonly name: string;
  readonly kind: 'cocreation' | 'experience';
}

/** Who took part in activities of a kind, the earliest first. */
export interface Participants {
  readonly person: Int32Array;
  /** The day they first took part, and in what. */
  readonly day: Int32Array;
  readonly name: readonly string[];
  /** How often, up to the day that was asked for. */
  readonly times: Int32Array;
}

export function participantsOf({ start, day, fact }: Told<Activity>, kind: Activity['kind'], asOf: number): Participants {
  const found: { readonly person: number; readonly day: number; readonly name: string; times: number }[] = [];
  for (let person = 0; person + 1 < start.length; person++) {
    for (let at = start[person] as number; at < (start[person + 1] as number) && (day[at] as number) <= asOf; at++) {
      const { name, kind: of } = fact[at] as Activity;
      if (of !== kind) continue;
      const last = found.at(-1);
      if (last?.person === person) last.times++;
      else found.push({ person, day: day[at] as number, name, times: 1 });
    }
  }
  found.sort((a, b) => a.day - b.day || a.person - b.person);
  return {
    person: Int32Array.from(found, ({ person }) => person), day: Int32Array.from(found, (each) => each.day),
    name: found.map(({ name }) => name), times: Int32Array.from(found, ({ times }) => times),
  };
}
