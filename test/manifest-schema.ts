import { descendants, type XmlElement } from '../src/hosts/file/xml/tree.ts';

/** The namespaces a manifest is made of, by the letter that stands for each here. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.microsoft.com/office/appforoffice/1.1', 'a'],
  ['http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'v'],
  ['http://schemas.microsoft.com/office/officeappbasictypes/1.0', 'b'],
]);

/**
 * What may stand in an element, in order: `!` exactly one, `?` at most one, `+` at least one, `*` any number. An element
 * with an xsi:type is listed with it. From Microsoft's "How to find the proper order of manifest elements" and MS-OWEMXML,
 * cut down to what this manifest uses: whoever adds a kind of element adds its line here.
 */
const CONTENT: Readonly<Record<string, string>> = {
  'a:OfficeApp TaskPaneApp': 'a:Id! a:AlternateId? a:Version! a:ProviderName! a:DefaultLocale! a:DisplayName! a:Description! a:IconUrl! a:HighResolutionIconUrl! a:SupportUrl? a:AppDomains? a:Hosts! a:Requirements! a:DefaultSettings! a:Permissions! v:VersionOverrides!',
  'a:Id': '', 'a:AlternateId': '', 'a:Version': '', 'a:ProviderName': '', 'a:DefaultLocale': '', 'a:Permissions': '', 'a:Override': '',
  'a:DisplayName': 'a:Override*', 'a:Description': 'a:Override*', 'a:IconUrl': 'a:Override*', 'a:HighResolutionIconUrl': 'a:Override*', 'a:SupportUrl': 'a:Override*',
  'a:AppDomains': 'a:AppDomain+', 'a:AppDomain': '',
  'a:Hosts': 'a:Host+', 'a:Host': '',
  'a:Requirements': 'a:Sets!', 'a:Sets': 'a:Set+', 'a:Set': '',
  'a:DefaultSettings': 'a:SourceLocation!', 'a:SourceLocation': 'a:Override*',
  'v:VersionOverrides VersionOverridesV1_0': 'v:Description? v:Requirements? v:Hosts! v:Resources!',
  'v:Hosts': 'v:Host+',
  'v:Host Workbook': 'v:Runtimes! v:AllFormFactors! v:DesktopFormFactor!',
  'v:Runtimes': 'v:Runtime!', 'v:Runtime': '',
  'v:AllFormFactors': 'v:ExtensionPoint!',
  // A namespace would stand last: `v:Namespace?`.
  'v:ExtensionPoint CustomFunctions': 'v:Script! v:Page! v:Metadata!',
  'v:Script': 'v:SourceLocation!', 'v:Page': 'v:SourceLocation!', 'v:Metadata': 'v:SourceLocation!',
  'v:DesktopFormFactor': 'v:GetStarted? v:FunctionFile! v:ExtensionPoint+',
  'v:FunctionFile': '',
  'v:ExtensionPoint PrimaryCommandSurface': 'v:OfficeTab+',
  'v:OfficeTab': 'v:Group+',
  'v:Group': 'v:Label! v:Icon! v:Control+',
  'v:Control Button': 'v:Label! v:Supertip! v:Icon! v:Action! v:Enabled?',
  'v:Label': '', 'v:Title': '', 'v:Description': '', 'v:Enabled': '',
  'v:Supertip': 'v:Title! v:Description!',
  'v:Icon': 'b:Image+',
  'v:Action ShowTaskpane': 'v:TaskpaneId? v:SourceLocation! v:Title?',
  'v:Action ExecuteFunction': 'v:FunctionName!',
  'v:TaskpaneId': '', 'v:SourceLocation': '', 'v:FunctionName': '',
  'v:Resources': 'b:Images! b:Urls! b:ShortStrings! b:LongStrings!',
  'b:Images': 'b:Image+', 'b:Urls': 'b:Url+', 'b:ShortStrings': 'b:String+', 'b:LongStrings': 'b:String+',
  'b:Image': 'b:Override*', 'b:Url': 'b:Override*', 'b:String': 'b:Override*', 'b:Override': '',
};

export type StructureCode = 'unknown-element' | 'misplaced' | 'missing' | 'repeated';

export interface StructureProblem {
  readonly code: StructureCode;
  readonly where: string;
}

/** The element's name with its namespace's letter, for example `b:Image`. */
export function nameOf(element: XmlElement): string {
  return `${NAMESPACES.get(element.uri) ?? '?'}:${element.local}`;
}

export function structureProblems(root: XmlElement): readonly StructureProblem[] {
  return [...descendants(root)].flatMap((element) => contentProblems(element));
}

function contentProblems(element: XmlElement): readonly StructureProblem[] {
  const type = element.attributes.get('xsi:type');
  const where = type === undefined ? nameOf(element) : `${nameOf(element)} ${type}`;
  const content = CONTENT[where];
  if (content === undefined) return [{ code: 'unknown-element', where }];
  const rules = content.split(' ').filter((rule) => rule !== '').map((rule) => ({ name: rule.slice(0, -1), times: rule.slice(-1) }));
  const names = element.children.map(nameOf);
  const problems: StructureProblem[] = [];
  let reached = 0;
  for (const name of names) {
    const place = rules.findIndex((rule) => rule.name === name);
    if (place < reached) problems.push({ code: 'misplaced', where: `${where} > ${name}` });
    reached = Math.max(reached, place);
  }
  for (const { name, times } of rules) {
    const count = names.filter((other) => other === name).length;
    if (count === 0 && (times === '!' || times === '+')) problems.push({ code: 'missing', where: `${where} > ${name}` });
    if (count > 1 && (times === '!' || times === '?')) problems.push({ code: 'repeated', where: `${where} > ${name}` });
  }
  return problems;
}
