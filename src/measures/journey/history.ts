import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { cutsByPoint } from './cuts-by-point.ts';
import type { DormancyCuts } from './dormancy-cuts.ts';
import { Grade } from './dormancy-grade.ts';
import { historyPoints } from './history-points.ts';
import { LifeReader } from './life-reader.ts';
import { STAGES } from './stage-flag.ts';

/** Grades 0 to 4. */
const GRADES = 5;

/**
 * The shop month by month; row k of everything belongs to `days[k]`. Changes are those since the row before; before the
 * first row everybody stands at stage 0 without a purchase.
 */
export interface History {
  /** Month-ends, and `asOf` as the last. */
  readonly days: Int32Array;
  /** People by stage: row × 8. */
  readonly stages: Int32Array;
  /** People by dormancy grade: row × 5. */
  readonly grades: Int32Array;
  /** People by stage before and stage after: row × 8 × 8, from before. */
  readonly transitions: Int32Array;
  /** 昇格, 維持, 降格: together everybody. */
  readonly promoted: Int32Array;
  readonly kept: Int32Array;
  readonly demoted: Int32Array;
  /** 新規: first purchase since the row before. */
  readonly newBuyers: Int32Array;
  /** 休眠化: 現役 or 要注意 before, 休眠 or 離脱 now. */
  readonly fallenAsleep: Int32Array;
  /** 復活: 休眠 or 離脱 before, 現役 or 要注意 now. */
  readonly revived: Int32Array;
}

/**
 * Rebuilds the history from the events: each row is what `stagesOn` and `dormancyOn` say on its day.
 *
 * @example historyOf(ledger, defaultSettings, asOf).stages.slice(-8) // [0, 0, 1, 1, 0, 0, 0, 0]: one at stage 2, one at stage 3
 */
export function historyOf(ledger: Ledger, settings: Settings, asOf: SerialDay): History {
  const days = historyPoints(ledger, asOf);
  const cuts = cutsByPoint(ledger, settings, days);
  const changes = new Int32Array(days.length * STAGES * STAGES);
  const moods = new Int32Array(days.length * GRADES * GRADES);
  const reader = new LifeReader(ledger, settings, days);
  const newBuyers = new Int32Array(days.length);
  for (let person = 0; person < ledger.people; person += 1) follow(reader, person, cuts, changes, moods, newBuyers);
  return summed(days, changes, moods, newBuyers);
}

/** Adds one person's life to the tables of changes. */
function follow(reader: LifeReader, person: number, cuts: readonly DormancyCuts[], changes: Int32Array, moods: Int32Array, newBuyers: Int32Array): void {
  let buyer = false;
  let stage = 0;
  let grade: number = Grade.none;
  reader.begin(person);
  for (let point = 0; point < cuts.length; point += 1) {
    const cut = cuts[point];
    if (cut === undefined) return;
    reader.advance(point, cut);
    const change = (point * STAGES + stage) * STAGES + reader.stage;
    changes[change] = (changes[change] ?? 0) + 1;
    const mood = (point * GRADES + grade) * GRADES + reader.grade;
    moods[mood] = (moods[mood] ?? 0) + 1;
    if (!buyer && reader.progress.any > 0) newBuyers[point] = (newBuyers[point] ?? 0) + 1;
    buyer = reader.progress.any > 0;
    stage = reader.stage;
    grade = reader.grade;
  }
}

/** Everything else in the history is a sum over the two tables. */
function summed(days: Int32Array, transitions: Int32Array, moods: Int32Array, newBuyers: Int32Array): History {
  const column = (): Int32Array => new Int32Array(days.length);
  const history: History = {
    days, transitions, newBuyers,
    stages: new Int32Array(days.length * STAGES), grades: new Int32Array(days.length * GRADES),
    promoted: column(), kept: column(), demoted: column(), fallenAsleep: column(), revived: column(),
  };
  const add = (into: Int32Array, at: number, count: number): void => { into[at] = (into[at] ?? 0) + count; };
  transitions.forEach((count, i) => {
    const row = Math.floor(i / (STAGES * STAGES));
    const before = Math.floor(i / STAGES) % STAGES;
    const after = i % STAGES;
    add(history.stages, row * STAGES + after, count);
    add(after > before ? history.promoted : after < before ? history.demoted : history.kept, row, count);
  });
  moods.forEach((count, i) => {
    const row = Math.floor(i / (GRADES * GRADES));
    const before = Math.floor(i / GRADES) % GRADES;
    const after = i % GRADES;
    add(history.grades, row * GRADES + after, count);
    if (isAwake(before) && isAsleep(after)) add(history.fallenAsleep, row, count);
    if (isAsleep(before) && isAwake(after)) add(history.revived, row, count);
  });
  return history;
}

function isAwake(grade: number): boolean {
  return grade === Grade.current || grade === Grade.atRisk;
}

function isAsleep(grade: number): boolean {
  return grade === Grade.dormant || grade === Grade.lapsed;
}
