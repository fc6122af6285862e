import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { functionsMetadata } from '../src/functions/excel/metadata.ts';
import { functionNames } from '../src/functions/function-names.ts';
import { speaker } from '../src/text/say.ts';
import { manifestProblems, type ManifestCode, type ManifestProblem, type ManifestSurroundings } from './manifest-rules.ts';
import { pngSize } from './manifest-png.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = join(ROOT, 'manifest.xml');
const source = readFileSync(FILE, 'utf8');

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

/** Taken at run time: src/hosts/excel belongs to a world with a DOM, this test to one without. */
const { COMMAND_NAMES: commands }: { COMMAND_NAMES?: unknown } = await import(pathToFileURL(join(ROOT, 'src', 'hosts', 'excel', 'command-names.ts')).href);
const { version: packaged }: { version?: unknown } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const BUILT: Readonly<Record<string, 'ja' | 'en'>> = { 'functions.json': 'ja', 'functions.en.json': 'en' };

function builtFunctionIds(path: string): readonly string[] | null {
  const language = BUILT[path];
  return language === undefined ? null : functionsMetadata(speaker(language)).functions.map(({ id }) => id);
}

const around: ManifestSurroundings = {
  version: `${String(packaged)}.0`,
  commands: isNames(commands) ? commands : [],
  functionIds: builtFunctionIds,
  functions: functionNames,
  iconSize: (path) => (existsSync(join(ROOT, path)) ? pngSize(readFileSync(join(ROOT, path))) : null),
};
const problems = (text: string): readonly ManifestProblem[] => manifestProblems(text, around);

describe('manifest.xml', () => {
  it('keeps every rule of Office and of this project', () => {
    expect(problems(source)).toEqual([]);
  });

  it('is read by Office’s own library as what it is', async () => {
    expect(await OfficeAddinManifest.readManifestFile(FILE)).toMatchObject({
      version: around.version, defaultLocale: 'ja-JP', displayName: 'お得意さま帳', officeAppType: 'TaskPaneApp', hosts: ['Workbook'], permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
      iconUrl: 'https://localhost:3000/assets/icons/icon-32.png', highResolutionIconUrl: 'https://localhost:3000/assets/icons/icon-64.png',
    });
  });

  it('has the four buttons in their order', () => {
    expect([...source.matchAll(/<Control xsi:type="Button" id="([^"]+)">\s*<Label resid="([^"]+)"/g)].map(([, id, label]) => [id, label])).toEqual([
      ['Otokui.Analyze', 'Analyze.Label'], ['Otokui.Refresh', 'Refresh.Label'], ['Otokui.Undo', 'Undo.Label'], ['Otokui.Help', 'Help.Label'],
    ]);
  });

  it('names the functions’ script, page and metadata, and no namespace: a cell says =LTV()', () => {
    expect(source.match(/<ExtensionPoint xsi:type="CustomFunctions">.*?<\/ExtensionPoint>/s)?.[0].match(/<(Script|Page|Metadata)>\s*<SourceLocation resid="([^"]+)"/g)?.map((found) => found.replace(/\s+/g, ''))).toEqual([
      '<Script><SourceLocationresid="Functions.Script"', '<Page><SourceLocationresid="Pane.Url"', '<Metadata><SourceLocationresid="Functions.Metadata"',
    ]);
    expect(source).not.toContain('Namespace');
  });
});

/** Each breaks one rule; what is changed has to be there. */
const mutations: readonly (readonly [title: string, code: ManifestCode, change: (text: string) => string])[] = [
  ['an element out of order', 'misplaced', (text) => swapped(text, /<Version>.*?<\/Version>/, /<ProviderName>.*?<\/ProviderName>/)],
  ['a control’s children out of order', 'misplaced', (text) => swapped(text, /<Label resid="Undo.Label" \/>/, /<Icon>\s*<bt:Image size="16" resid="Undo.16" \/>.*?<\/Icon>/s)],
  ['the lists of resources out of order', 'misplaced', (text) => swapped(text, /<bt:ShortStrings>.*?<\/bt:ShortStrings>/s, /<bt:LongStrings>.*?<\/bt:LongStrings>/s)],
  ['runtimes behind the form factor', 'misplaced', (text) => swapped(text, /<Runtimes>.*?<\/Runtimes>/s, /<DesktopFormFactor>.*<\/DesktopFormFactor>/s)],
  ['a child left out', 'missing', (text) => cut(text, /<Permissions>.*?<\/Permissions>/)],
  ['a supertip left out', 'missing', (text) => cut(text, /<Supertip>.*?<\/Supertip>/s)],
  ['a child written twice', 'repeated', (text) => put(text, /<Permissions>.*?<\/Permissions>/, (found) => found + found)],
  ['an element nobody knows', 'unknown-element', (text) => put(text, /<Permissions>/, () => '<Permission>x</Permission><Permissions>')],
  ['an element in another’s namespace', 'unknown-element', (text) => put(text, /<bt:Url (.*?)\/>/, (found) => found.replace('bt:Url', 'Url'))],
  ['an id that is no GUID', 'id', (text) => put(text, /<Id>./, () => '<Id>x')],
  ['a version of three parts', 'version', (text) => put(text, /<Version>.*?<\/Version>/, () => '<Version>0.1.0</Version>')],
  ['a version other than the package’s', 'version', (text) => put(text, /<Version>.*?<\/Version>/, () => '<Version>9.1.0.0</Version>')],
  ['an address without https', 'not-https', (text) => put(text, /<bt:Url id="Pane.Url" DefaultValue="https/, (found) => found.replace('https', 'http'))],
  ['an icon’s address without https', 'not-https', (text) => put(text, /<IconUrl DefaultValue="https/, (found) => found.replace('https', 'http'))],
  ['an icon on another host', 'elsewhere', (text) => put(text, /<bt:Image id="Mark.16" DefaultValue="https:\/\/localhost:3000/, (found) => found.replace('localhost:3000', 'example.com'))],
  ['a resid that is not defined', 'undefined-resid', (text) => put(text, /<Label resid="Undo.Label" \/>/, () => '<Label resid="Undoo.Label" />')],
  ['a resid in the wrong list', 'undefined-resid', (text) => put(text, /<Label resid="Undo.Label" \/>/, () => '<Label resid="Undo.Tip" />')],
  ['a resource that nobody uses', 'unused-resid', (text) => put(text, /<bt:Urls>/, (found) => `${found}<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/x.html" />`)],
  ['a resource defined twice', 'duplicate-id', (text) => put(text, /<bt:Url .*?\/>/, (found) => found + found)],
  ['two controls of one id', 'duplicate-id', (text) => put(text, /id="Otokui.Undo"/, () => 'id="Otokui.Help"')],
  ['a resid of 33 characters', 'too-long', (text) => text.replaceAll('"Pane.Url"', `"${'x'.repeat(33)}"`)],
  ['a name of 126 characters', 'too-long', (text) => put(text, /<DisplayName DefaultValue="/, (found) => found + '帳'.repeat(126))],
  ['a description of 251 characters', 'too-long', (text) => put(text, /<Description DefaultValue="/, (found) => found + '帳'.repeat(251))],
  ['a label of 126 characters', 'too-long', (text) => put(text, /<bt:String id="Undo.Label" DefaultValue="/, (found) => found + '帳'.repeat(126))],
  ['a tip of 251 characters in English', 'too-long', (text) => put(text, /Locale="en-US" Value="Puts back/, (found) => found + 'x'.repeat(251))],
  ['an empty label', 'empty', (text) => put(text, /DefaultValue="取り消す"/, () => 'DefaultValue=""')],
  ['an icon that is not there', 'icon-missing', (text) => put(text, /undo-24\.png/, () => 'undo-25.png')],
  ['an icon of another size', 'icon-size', (text) => put(text, /undo-24\.png/, () => 'undo-20.png')],
  ['a small high-resolution icon', 'icon-size', (text) => put(text, /<HighResolutionIconUrl DefaultValue="[^"]*icon-64/, (found) => found.replace('icon-64', 'icon-32'))],
  ['a size left out', 'icon-sizes', (text) => cut(text, /<bt:Image size="80" resid="Help.80" \/>/)],
  ['a function the pane does not have', 'function-unknown', (text) => put(text, /<FunctionName>undo/, () => '<FunctionName>undone')],
  ['a function that no button calls', 'function-unused', (text) => put(text, /<FunctionName>undo/, () => '<FunctionName>undone')],
  ['functions before the runtimes', 'misplaced', (text) => swapped(text, /<Runtimes>.*?<\/Runtimes>/s, /<AllFormFactors>.*<\/AllFormFactors>/s)],
  ['metadata before the page', 'misplaced', (text) => swapped(text, /<Page>.*?<\/Page>/s, /<Metadata>.*?<\/Metadata>/s)],
  ['functions without a script', 'missing', (text) => cut(text, /<Script>.*?<\/Script>/s)],
  ['functions on a page of their own', 'runtime', (text) => put(text, /<Page>\s*<SourceLocation resid="Pane.Url"/, (found) => found.replace('Pane.Url', 'Functions.Script'))],
  ['metadata that is not built', 'metadata', (text) => put(text, /functions\.json/, () => 'function.json')],
  ['metadata without English', 'metadata', (text) => cut(text, /<bt:Override Locale="en-US" Value="[^"]*functions\.en\.json" \/>/)],
  ['the same metadata for both languages', 'metadata', (text) => put(text, /functions\.en\.json/, () => 'functions.json')],
  ['another default language', 'locale', (text) => put(text, /<DefaultLocale>ja-JP/, () => '<DefaultLocale>en-US')],
  ['a text without English', 'override', (text) => cut(text, /<bt:Override Locale="en-US" Value="Undo" \/>/)],
  ['a name without English', 'override', (text) => cut(text, /<Override Locale="en-US" Value="Otokui" \/>/)],
  ['an override for the default language', 'override', (text) => put(text, /<bt:Override Locale="en-US" Value="Undo" \/>/, (found) => found + found.replace('en-US', 'ja-JP'))],
  ['Japanese where English belongs', 'language', (text) => put(text, /<bt:Override Locale="en-US" Value="Undo" \/>/, (found) => found.replace('"Undo"', '"取り消す"'))],
  ['English where Japanese belongs', 'language', (text) => put(text, /DefaultValue="取り消す"/, () => 'DefaultValue="Undo"')],
  ['a runtime that ends early', 'runtime', (text) => put(text, /lifetime="long"/, () => 'lifetime="short"')],
  ['commands on a page of their own', 'runtime', (text) => put(put(text, /<FunctionFile resid="Pane.Url"/, () => '<FunctionFile resid="Other.Url"'), /<bt:Urls>/, (found) => `${found}<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/x.html" />`)],
  ['a pane of its own without the ribbon', 'runtime', (text) => put(text, /<SourceLocation DefaultValue="[^"]*taskpane/, (found) => found.replace('taskpane', 'other'))],
  ['a pane that does not open with its workbook', 'auto-show', (text) => put(text, /Office\.AutoShowTaskpaneWithDocument/, () => 'Otokui.Pane')],
  ['another host', 'host', (text) => put(text, /<Host Name="Workbook"/, () => '<Host Name="Document"')],
  ['a higher requirement', 'requirement', (text) => put(text, /MinVersion="1.9"/, () => 'MinVersion="1.13"')],
  ['less permission', 'permission', (text) => put(text, /ReadWriteDocument/, () => 'ReadDocument')],
];

function put(text: string, what: RegExp, by: (found: string) => string): string {
  if (!what.test(text)) throw new Error(`nothing to change: ${String(what)}`);
  return text.replace(what, by);
}

function cut(text: string, what: RegExp): string {
  return put(text, what, () => '');
}

/** Both are there, the first before the second. */
function swapped(text: string, first: RegExp, second: RegExp): string {
  const [earlier, later] = [first.exec(text), second.exec(text)];
  if (earlier === null || later === null) throw new Error(`nothing to swap: ${String(first)} ${String(second)}`);
  const between = text.slice(earlier.index + earlier[0].length, later.index);
  return text.slice(0, earlier.index) + later[0] + between + earlier[0] + text.slice(later.index + later[0].length);
}

describe('the manifest’s rules', () => {
  it.each(mutations)('refuse %s', (_, code, change) => {
    expect(problems(change(source)).map((problem) => problem.code)).toContain(code);
  });

  it('are each broken by one of these', () => {
    const every: Readonly<Record<ManifestCode, true>> = {
      'unknown-element': true, misplaced: true, missing: true, repeated: true, id: true, version: true, 'not-https': true, elsewhere: true, 'too-long': true, empty: true,
      'undefined-resid': true, 'unused-resid': true, 'duplicate-id': true, 'icon-missing': true, 'icon-size': true, 'icon-sizes': true, 'function-unknown': true, 'function-unused': true, metadata: true,
      locale: true, override: true, language: true, runtime: true, 'auto-show': true, host: true, requirement: true, permission: true,
    };
    expect([...new Set(mutations.map(([, code]) => code))].sort()).toEqual(Object.keys(every).sort());
  });
});
