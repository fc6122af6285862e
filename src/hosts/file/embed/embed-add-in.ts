import type { AddInReference } from '../../../templates/add-in.ts';
import { addRelationships } from '../graft/edit-relationships.ts';
import { CONTENT_TYPES, withPartTypes } from '../package/content-types.ts';
import type { Draft } from '../package/draft.ts';
import { parseRelationships, relationshipsPath } from '../package/relationships.ts';
import { escapeAttribute } from '../xml/escape.ts';

const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const TYPES = 'http://schemas.microsoft.com/office/2011/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WIDTH = '350';

/**
 * Has the add-in's pane open with the workbook where the add-in is installed, and nothing happen where it is not
 * ([MS-OWEXML], https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document).
 * A workbook that has panes already keeps them as they are.
 */
export async function embedAddIn(draft: Draft, reference: AddInReference): Promise<void> {
  const packageRelations = relationshipsPath('');
  const relations = await draft.text(packageRelations);
  if (parseRelationships(relations, '').some(({ kind }) => kind === 'webextensiontaskpanes')) return;
  draft.put(packageRelations, addRelationships(relations, '', [{ type: `${TYPES}/webextensiontaskpanes`, target: PANES }]).xml);
  const panes = addRelationships(`${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`, PANES, [{ type: `${TYPES}/webextension`, target: EXTENSION }]);
  draft.put(relationshipsPath(PANES), panes.xml);
  draft.put(PANES, panesXml(panes.ids[0] ?? ''));
  draft.put(EXTENSION, extensionXml(reference));
  draft.put(CONTENT_TYPES, withPartTypes(await draft.text(CONTENT_TYPES), new Map([
    [PANES, 'application/vnd.ms-office.webextensiontaskpanes+xml'],
    [EXTENSION, 'application/vnd.ms-office.webextension+xml'],
  ])));
}

/** `visibility="0"`: where the add-in is not installed, Excel shows no pane that asks for it. */
function panesXml(relation: string): string {
  return `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="${WIDTH}" row="1"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></wetp:taskpane></wetp:taskpanes>`;
}

/** The instance is named after the manifest: the same source gives the same bytes. */
function extensionXml(reference: AddInReference): string {
  const { id, version, storeType } = reference;
  const written = (each: AddInReference): string => `<we:reference id="${escapeAttribute(each.id)}" version="${escapeAttribute(each.version)}" store="${escapeAttribute(each.store)}" storeType="${each.storeType}"/>`;
  // Whoever tries the add-in from this folder has it from the registry, whatever the template was made for.
  const alternates = storeType === 'Registry' || storeType === 'OMEX' ? '<we:alternateReferences/>' : `<we:alternateReferences>${written({ id, version, store: 'developer', storeType: 'Registry' })}</we:alternateReferences>`;
  return `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${escapeAttribute(id.toUpperCase())}}">${written(reference)}${alternates}<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`;
}
