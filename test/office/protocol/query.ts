import { ApiError, notImplemented } from './api-error.ts';
import type { HostObject } from './host-object.ts';
import type { Members } from './members.ts';
import type { QueryInfo } from './messages.ts';
import type { References } from './references.ts';

type Path = readonly string[];
type Answer = Record<string, unknown>;

/** Answers `load` and `retrieve`. `load` wants names of the wire, `retrieve` those of the API. */
export class Query {
  readonly #members: Members;
  readonly #references: References;
  readonly #wire: boolean;

  constructor(members: Members, references: References, wire: boolean) {
    this.#members = members;
    this.#references = references;
    this.#wire = wire;
  }

  answer(object: HostObject, query: QueryInfo | undefined): Answer {
    const select = (query?.Select ?? []).map((path) => path.split('/'));
    const expand = (query?.Expand ?? []).map((path) => path.split('/'));
    const items = object.items();
    if (items === null) return { ...identity(object, this.#members, this.#references), ...this.#pick(object, select, expand) };
    return this.#collection(object, items, select, expand, query ?? {});
  }

  /** `load("count")` asks the collection itself, `load("items/name")` its items; the client sends both without "items/". */
  #collection(object: HostObject, all: readonly HostObject[], select: readonly Path[], expand: readonly Path[], { Skip = 0, Top = all.length }: QueryInfo): Answer {
    const scalars = this.#members.of(object).scalars;
    const own = select.filter((path) => path.length === 1 && spelled(scalars, path[0]) !== undefined);
    const ofItems = select.filter((path) => !own.includes(path));
    const answer: Answer = own.length > 0 ? this.#pick(object, own, []) : { ...identity(object, this.#members, this.#references) };
    if (ofItems.length > 0 || own.length === 0) {
      answer[this.#wire ? '_Items' : 'items'] = all.slice(Skip, Skip + Top)
        .map((item) => ({ ...identity(item, this.#members, this.#references), ...this.#pick(item, ofItems, expand) }));
    }
    return answer;
  }

  #pick(object: HostObject, select: readonly Path[], expand: readonly Path[]): Answer {
    const { scalars, navigations } = this.#members.of(object);
    const answer: Answer = {};
    const deeper = new Map<string, Path[]>();
    const put = (name: string): void => {
      this.#members.requireSet(object, name);
      if (!object.hasScalar(name)) throw notImplemented(object.type, name);
      answer[this.#wire ? scalars[name]?.wire ?? name : name] = object.read(name);
    };
    const putAll = (): void => {
      for (const name of Object.keys(scalars)) if (!name.startsWith('_') && object.hasScalar(name) && this.#members.isInSet(object, name)) put(name);
    };
    const go = (name: string, rest: Path): void => {
      this.#members.requireSet(object, name);
      const paths = deeper.get(name) ?? [];
      if (rest.length > 0) paths.push(rest);
      deeper.set(name, paths);
    };
    if (select.length === 0) putAll();
    for (const [head = '', ...rest] of select) {
      const scalar = spelled(scalars, head);
      const navigation = spelled(navigations, head);
      if (head === '*') putAll();
      else if (scalar !== undefined) put(scalar);
      else if (navigation !== undefined) go(navigation, rest);
      else throw new ApiError('InvalidArgument', `The property '${head}' does not exist on ${object.type}.`, `${object.type}.${head}`);
    }
    for (const [head = '', ...rest] of expand) {
      const navigation = spelled(navigations, head);
      if (navigation === undefined) throw new ApiError('InvalidArgument', `${object.type}.${head} cannot be expanded.`, `${object.type}.${head}`);
      go(navigation, rest);
    }
    for (const [name, paths] of deeper) {
      if (!object.hasNavigation(name)) throw notImplemented(object.type, name);
      const reached = object.navigate(name);
      answer[this.#wire ? navigations[name]?.wire ?? name : name] = reached === null ? null : this.answer(reached, { Select: paths.map((path) => path.join('/')) });
    }
    return answer;
  }
}

/** What the client needs to find the object again: its id in its collection, or the reference it asked to keep. */
export function identity(object: HostObject, members: Members, references: References): Answer {
  const { scalars } = members.of(object);
  const answer: Answer = {};
  const reference = references.idOf(object);
  if (reference !== null) answer['_ReferenceId'] = reference;
  for (const name of ['id', '_Id']) {
    const member = scalars[name];
    if (member !== undefined && object.hasScalar(name)) answer[member.wire] = object.read(name);
  }
  return answer;
}

/** `load("Values")` works in Excel, too: names are compared without case. */
function spelled(known: Readonly<Record<string, unknown>>, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (Object.hasOwn(known, name)) return name;
  const folded = name.toLowerCase();
  return Object.keys(known).find((key) => key.toLowerCase() === folded);
}
