import { setAttribute, applySplices } from '../xml/edit.ts';
import { childrenNamed, parseXml } from '../xml/tree.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`; the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; for an outside target, the target as written. */
  readonly target: string;
  readonly external: boolean;
}

export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The relationships written in `xml`, which belongs to `part` ('' for the package itself). */
export function parseRelationships(xml: string, part: string): Relationship[] {
  const root = parseXml(xml, relationshipsPath(part));
  return childrenNamed(root, 'Relationship').map((element) => {
    const type = element.attributes.get('Type') ?? '';
    const external = element.attributes.get('TargetMode') === 'External';
    const written = element.attributes.get('Target') ?? '';
    return {
      id: element.attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? written : resolveTarget(part, written),
      external,
    };
  });
}

/** Gives each inner target a new part to lead to. */
export function retarget(xml: string, part: string, newPart: string, moved: (target: string) => string): string {
  const root = parseXml(xml, relationshipsPath(part));
  const splices = childrenNamed(root, 'Relationship')
    .filter((element) => element.attributes.get('TargetMode') !== 'External')
    .map((element) => {
      const target = moved(resolveTarget(part, element.attributes.get('Target') ?? ''));
      return setAttribute(xml, element, 'Target', relativeTarget(newPart, target));
    });
  return applySplices(xml, splices);
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function resolveTarget(part: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folderOf(part).split('/').filter(Boolean);
  for (const step of decode(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target.replace(/#.*$/, ''));
  } catch {
    return target;
  }
}

export function relativeTarget(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}
