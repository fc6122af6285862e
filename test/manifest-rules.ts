import { childNamed, childrenNamed, descendants, parseXml, type XmlElement } from '../src/hosts/file/xml/tree.ts';
import { nameOf, structureProblems, type StructureCode } from './manifest-schema.ts';

export type ManifestCode = StructureCode
  | 'id' | 'version' | 'not-https' | 'elsewhere' | 'too-long' | 'empty'
  | 'undefined-resid' | 'unused-resid' | 'duplicate-id'
  | 'icon-missing' | 'icon-size' | 'icon-sizes'
  | 'function-unknown' | 'function-unused' | 'metadata'
  | 'locale' | 'override' | 'language'
  | 'runtime' | 'auto-show' | 'host' | 'requirement' | 'permission';

export interface ManifestProblem {
  readonly code: ManifestCode;
  /** The element, the id or the text that it is about. */
  readonly where: string;
}

export interface ManifestSurroundings {
  /** What the version must be, four parts. */
  readonly version: string;
  /** The names that the pane gives to Office.actions.associate. */
  readonly commands: readonly string[];
  /** The ids of the functions in the metadata at this path below the manifest's address; null: nothing is built there. */
  readonly functionIds: (path: string) => readonly string[] | null;
  /** The ids that the page gives to CustomFunctions.associate. */
  readonly functions: readonly string[];
  /** Width and height of the PNG at this path below the manifest's address; null: there is none. */
  readonly iconSize: (path: string) => readonly [number, number] | null;
}

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LONGEST: Readonly<Record<string, number>> = { 'a:ProviderName': 125, 'a:DisplayName': 125, 'a:Description': 250, 'b:ShortStrings': 125, 'b:LongStrings': 250, 'b:Urls': 2048, 'b:Images': 2048 };
/** Which list of the resources each use of a resid looks into. */
const LIST_OF: Readonly<Record<string, string>> = { Image: 'Images', FunctionFile: 'Urls', SourceLocation: 'Urls', Runtime: 'Urls', Label: 'ShortStrings', Title: 'ShortStrings', Description: 'LongStrings' };

/** Everything that would keep Excel or the store from taking the manifest, and what this project has decided about it. */
export function manifestProblems(source: string, around: ManifestSurroundings): readonly ManifestProblem[] {
  const root = parseXml(source, 'manifest.xml');
  const all = [...descendants(root)];
  return [
    ...structureProblems(root),
    ...identityProblems(root, around.version),
    ...addressProblems(all),
    ...textProblems(all),
    ...resourceProblems(all),
    ...iconProblems(root, all, around.iconSize),
    ...functionProblems(all, around.commands),
    ...metadataProblems(all, around),
    ...languageProblems(root, all),
    ...runtimeProblems(root, all),
    ...decisionProblems(root, all),
  ];
}

const when = (broken: boolean, code: ManifestCode, where: string): readonly ManifestProblem[] => (broken ? [{ code, where }] : []);
const named = (all: readonly XmlElement[], ...names: readonly string[]): readonly XmlElement[] => all.filter((element) => names.includes(nameOf(element)));
const textOf = (element: XmlElement | undefined, local: string): string => (element === undefined ? '' : childNamed(element, local)?.text.trim() ?? '');
const valueOf = (element: XmlElement | undefined): string => element?.attributes.get('DefaultValue') ?? element?.attributes.get('Value') ?? '';
const attribute = (element: XmlElement | undefined, name: string): string => element?.attributes.get(name) ?? '';
const repeated = (values: readonly string[]): readonly string[] => values.filter((value, index) => values.indexOf(value) !== index);
const valuesOf = (element: XmlElement): readonly string[] => [valueOf(element), ...childrenNamed(element, 'Override').map(valueOf)];

function identityProblems(root: XmlElement, version: string): readonly ManifestProblem[] {
  const written = textOf(root, 'Version');
  return [
    ...when(!GUID.test(textOf(root, 'Id')), 'id', textOf(root, 'Id')),
    ...when(!/^\d{1,5}(\.\d{1,5}){3}$/.test(written) || written !== version, 'version', written),
  ];
}

/** Where the add-in's page is: everything else has to lie beside it. */
function homeOf(all: readonly XmlElement[]): string {
  return valueOf(named(all, 'a:SourceLocation')[0]).replace(/[^/]*$/, '');
}

function addressProblems(all: readonly XmlElement[]): readonly ManifestProblem[] {
  const home = homeOf(all);
  const carriers = [...named(all, 'a:IconUrl', 'a:HighResolutionIconUrl', 'a:SupportUrl', 'a:SourceLocation', 'b:Url'), ...resourcesIn(all, 'Images')];
  const addresses = [...carriers.flatMap(valuesOf), ...named(all, 'a:AppDomain').map((element) => element.text.trim())];
  return addresses.flatMap((address) => [
    ...when(!URL.canParse(address) || new URL(address).protocol !== 'https:', 'not-https', address),
    ...when(!address.startsWith(home), 'elsewhere', address),
  ]);
}

function textProblems(all: readonly XmlElement[]): readonly ManifestProblem[] {
  const carriers = [
    ...named(all, 'a:DisplayName', 'a:Description').map((element) => ({ texts: valuesOf(element), longest: LONGEST[nameOf(element)] })),
    ...named(all, 'a:ProviderName').map((element) => ({ texts: [element.text], longest: LONGEST[nameOf(element)] })),
    ...named(all, 'b:Images', 'b:Urls', 'b:ShortStrings', 'b:LongStrings').flatMap((list) => list.children.map((element) => ({ texts: valuesOf(element), longest: LONGEST[nameOf(list)] }))),
    ...named(all, 'v:Group', 'v:Control').map((element) => ({ texts: [attribute(element, 'id')], longest: 125 })),
    ...all.filter((element) => element.attributes.has('resid')).map((element) => ({ texts: [attribute(element, 'resid')], longest: 32 })),
  ];
  return carriers.flatMap(({ texts, longest = 0 }) => texts.flatMap((text) => [
    ...when(text.length > longest, 'too-long', text),
    ...when(text.trim() === '', 'empty', text),
  ]));
}

function resourcesIn(all: readonly XmlElement[], list: string): readonly XmlElement[] {
  return named(all, `b:${list}`).flatMap((element) => element.children);
}

function resourceProblems(all: readonly XmlElement[]): readonly ManifestProblem[] {
  const lists = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
  const defined = lists.flatMap((list) => resourcesIn(all, list).map((element) => `${list} ${attribute(element, 'id')}`));
  const used = all.filter((element) => element.attributes.has('resid')).map((element) => `${LIST_OF[element.local] ?? '?'} ${attribute(element, 'resid')}`);
  const ids = lists.flatMap((list) => resourcesIn(all, list).map((element) => attribute(element, 'id')));
  return [
    ...used.filter((key) => !defined.includes(key)).map((where) => ({ code: 'undefined-resid', where }) as const),
    ...defined.filter((key) => !used.includes(key)).map((where) => ({ code: 'unused-resid', where }) as const),
    ...[...repeated(ids), ...repeated(named(all, 'v:Group', 'v:Control').map((element) => attribute(element, 'id')))].map((where) => ({ code: 'duplicate-id', where }) as const),
    ...ids.flatMap((id) => when(id.length > 32, 'too-long', id)),
  ];
}

function iconProblems(root: XmlElement, all: readonly XmlElement[], iconSize: ManifestSurroundings['iconSize']): readonly ManifestProblem[] {
  const home = homeOf(all);
  const drawn = (address: string, size: number): readonly ManifestProblem[] => {
    const found = iconSize(address.slice(home.length));
    if (found === null) return [{ code: 'icon-missing', where: address }];
    return when(found[0] !== size || found[1] !== size, 'icon-size', address);
  };
  const images = new Map(resourcesIn(all, 'Images').map((element) => [attribute(element, 'id'), valueOf(element)]));
  return [
    ...drawn(valueOf(childNamed(root, 'IconUrl')), 32),
    ...drawn(valueOf(childNamed(root, 'HighResolutionIconUrl')), 64),
    ...named(all, 'v:Icon').flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
      return [
        ...when(sizes.join() !== RIBBON_SIZES.join(), 'icon-sizes', sizes.join()),
        ...icon.children.flatMap((image) => drawn(images.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size')))),
      ];
    }),
  ];
}

function functionProblems(all: readonly XmlElement[], commands: readonly string[]): readonly ManifestProblem[] {
  const called = named(all, 'v:FunctionName').map((element) => element.text.trim());
  return [
    ...called.filter((name) => !commands.includes(name)).map((where) => ({ code: 'function-unknown', where }) as const),
    ...commands.filter((name) => !called.includes(name)).map((where) => ({ code: 'function-unused', where }) as const),
    ...repeated(called).map((where) => ({ code: 'duplicate-id', where }) as const),
  ];
}

/** Excel reads one list of functions a language; each must name the very functions that the page has. */
function metadataProblems(all: readonly XmlElement[], { functionIds, functions }: ManifestSurroundings): readonly ManifestProblem[] {
  const home = homeOf(all);
  const lists = named(all, 'v:Metadata').flatMap((element) => element.children.map((location) => attribute(location, 'resid')));
  return lists.flatMap((resid) => {
    const list = resourcesIn(all, 'Urls').find((element) => attribute(element, 'id') === resid);
    const locales = list === undefined ? [] : childrenNamed(list, 'Override').map((override) => attribute(override, 'Locale'));
    const addresses = list === undefined ? [] : valuesOf(list);
    return [
      ...when(locales.join() !== 'en-US', 'metadata', resid),
      ...repeated(addresses).map((where) => ({ code: 'metadata', where }) as const),
      ...addresses.flatMap((address) => when(functionIds(address.slice(home.length))?.join() !== functions.join(), 'metadata', address)),
    ];
  });
}

function languageProblems(root: XmlElement, all: readonly XmlElement[]): readonly ManifestProblem[] {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const texts = [...named(all, 'a:DisplayName', 'a:Description'), ...named(all, 'b:String')];
  return [
    ...when(textOf(root, 'DefaultLocale') !== 'ja-JP', 'locale', textOf(root, 'DefaultLocale')),
    ...texts.flatMap((element) => {
      const overrides = childrenNamed(element, 'Override');
      const where = `${nameOf(element)} ${attribute(element, 'id')}`;
      return [
        ...when(overrides.map((override) => attribute(override, 'Locale')).join() !== 'en-US', 'override', where),
        ...when(!japanese.test(valueOf(element)) || overrides.some((override) => japanese.test(valueOf(override))), 'language', where),
      ];
    }),
  ];
}

/** One page runs the pane, the commands and the functions: Excel starts no shared runtime where their resids differ. */
function runtimeProblems(root: XmlElement, all: readonly XmlElement[]): readonly ManifestProblem[] {
  const [runtime] = named(all, 'v:Runtime');
  const page = attribute(runtime, 'resid');
  const address = valueOf(resourcesIn(all, 'Urls').find((element) => attribute(element, 'id') === page));
  const settings = childNamed(root, 'DefaultSettings');
  const files = named(all, 'v:Script', 'v:Metadata').flatMap((element) => element.children);
  return [
    ...when(attribute(runtime, 'lifetime') !== 'long', 'runtime', 'lifetime'),
    ...named(all, 'v:FunctionFile', 'v:SourceLocation').filter((element) => !files.includes(element)).flatMap((element) => when(attribute(element, 'resid') !== page, 'runtime', nameOf(element))),
    ...when(settings === undefined || valueOf(childNamed(settings, 'SourceLocation')) !== address, 'runtime', address),
  ];
}

function decisionProblems(root: XmlElement, all: readonly XmlElement[]): readonly ManifestProblem[] {
  const panes = named(all, 'v:TaskpaneId').map((element) => element.text.trim());
  const hosts = [...named(all, 'a:Host').map((element) => attribute(element, 'Name')), ...named(all, 'v:Host').map((element) => attribute(element, 'xsi:type'))];
  const sets = named(all, 'a:Set').map((element) => `${attribute(element, 'Name')} ${attribute(element, 'MinVersion')}`);
  return [
    ...when(panes.join() !== 'Office.AutoShowTaskpaneWithDocument', 'auto-show', panes.join()),
    ...when(hosts.join() !== 'Workbook,Workbook', 'host', hosts.join()),
    ...when(sets.join() !== 'ExcelApi 1.9', 'requirement', sets.join()),
    ...when(textOf(root, 'Permissions') !== 'ReadWriteDocument', 'permission', textOf(root, 'Permissions')),
  ];
}
