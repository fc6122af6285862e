import type { Package } from '../package/open-package.ts';
import { parseRelationships, relationshipsPath } from '../package/relationships.ts';

/** The part of this package that one of a part's relationships leads to; null: there is none. */
export async function relatedPart(base: Package, part: string, id: string | null): Promise<string | null> {
  const path = relationshipsPath(part);
  if (id === null || !base.has(path)) return null;
  const found = parseRelationships(await base.text(path), part).find((relationship) => relationship.id === id);
  return found === undefined || found.external || !base.has(found.target) ? null : found.target;
}
