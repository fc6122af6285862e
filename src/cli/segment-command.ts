import { addressed } from '../campaigns/contact/hold-back.ts';
import { measureRules } from '../campaigns/plan/measure-kinds.ts';
import { segmentWorth } from '../campaigns/segment/worth.ts';
import { contextOf } from '../report/context.ts';
import { listedSegments, ruleMembers } from '../report/segments/listed-segments.ts';
import { speaker, type Speaker } from '../text/say.ts';
import { analyseFiles } from './analyse-files.ts';
import { BadUsage } from './arguments.ts';
import type { PlaybookArguments } from './playbook-arguments.ts';
import { print } from './print-json.ts';
import { openTarget } from './target.ts';
import { writeList } from './write-list.ts';

/** `otokui segment`: which groups of customers there are; or one of them, with a list to send. The workbook is only read. */
export async function segmentCommand(asked: PlaybookArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const target = await openTarget({ files: asked.files, into: asked.into, out: null, json: 'summary' }, say);
  const { analysis } = await analyseFiles(asked, target, say, tell);
  const context = contextOf(analysis, speaker(target.kept.language ?? asked.language), target.kept.playbook);
  const lineOf = (name: string, members: Uint8Array): string => {
    const { people, amount } = segmentWorth(members, analysis);
    return say('cli.segment', { name, people, yen: amount });
  };
  if (asked.name === null && asked.where === null) {
    return print(`${listedSegments(context).map(({ name, members, problem }) => (problem === null ? lineOf(name, members()) : say('cli.segment-wrong', { name, problem }))).join('\n')}\n`);
  }
  const segment = asked.where === null ? listedSegments(context).find(({ name }) => name === asked.name) : { name: asked.where, ...ruleMembers(asked.where, context) };
  if (segment === undefined) throw new BadUsage('cli.no-segment', { name: asked.name ?? '', names: listedSegments(context).map(({ name }) => name).join(say('list.joint')) });
  if (segment.problem !== null) throw new BadUsage('cli.bad-where', { problem: segment.problem });
  const members = segment.members();
  const list = asked.list === null ? [] : await writeList(asked.list, addressed(members, measureRules[asked.send].action, asked.by, analysis, context.reach()), asked, context);
  await print(`${[lineOf(segment.name, members), ...list].join('\n')}\n`);
}
