import type { Ledger } from '../../../customers/ledger.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { DormancyCuts } from '../dormancy-cuts.ts';
import { Grade } from '../dormancy-grade.ts';
import { DormancyReader } from '../dormancy-reader.ts';
import { StageReader } from '../stage-reader.ts';
import { judge } from './judge.ts';
import { Judgement } from './judgement.ts';
import { StandingReader } from './standing-reader.ts';

/** Judges any person and action on one day. */
export class GuardReader {
  private readonly settings: Settings;
  private readonly day: number;
  private readonly known: number;
  private readonly cuts: DormancyCuts;
  private readonly stages: StageReader;
  private readonly dormancy: DormancyReader;
  private readonly standings: StandingReader;
  private readonly judgement = new Judgement();

  /**
   * @param day the day judged
   * @param known events count up to and including this day
   */
  constructor(ledger: Ledger, settings: Settings, day: number, known: number, cuts: DormancyCuts) {
    this.settings = settings;
    this.day = day;
    this.known = known;
    this.cuts = cuts;
    this.stages = new StageReader(ledger, settings, known);
    this.dormancy = new DormancyReader(ledger, settings);
    this.standings = new StandingReader(ledger, settings, day, known);
  }

  /**
   * The result is overwritten by the next call.
   *
   * @param action its index in `actions`
   * @param moment judges a message sent at this moment by those before it
   */
  read(person: number, action: number, moment: number = Number.NaN): Readonly<Judgement> {
    this.stages.read(person);
    this.dormancy.readUntil(person, this.known);
    const quietFrom = this.dormancy.firstDayOf(Grade.atRisk, this.known, this.cuts);
    const grade = this.dormancy.gradeOn(this.day, this.cuts);
    judge(this.standings.read(person, this.stages.stage, grade, quietFrom, moment), this.settings.guard, action, this.judgement);
    return this.judgement;
  }
}
