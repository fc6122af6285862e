import { FileHost } from '../hosts/file/file-host.ts';
import type { AddInReference } from '../templates/add-in.ts';
import { templatePlan } from '../templates/template-plan.ts';
import type { Template } from '../templates/template.ts';
import { stepPictures } from './step-pictures.ts';

/** A template's workbook, which opens the add-in's pane where it is installed. The same template gives the same bytes. */
export async function templateBytes(template: Template, addIn: AddInReference): Promise<Uint8Array> {
  const host = new FileHost(null);
  await host.apply(templatePlan(template, await stepPictures(template.kind, template.language)));
  await host.embed(addIn);
  const bytes = await host.bytes();
  if (bytes === null) throw new Error('a template has sheets');
  return bytes;
}
