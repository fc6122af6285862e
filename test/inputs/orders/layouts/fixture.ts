import { fileURLToPath } from 'node:url';

/** The path of an export among the fixtures. */
export function fixture(file: string): string {
  return fileURLToPath(new URL(`../../../fixtures/layouts/${file}`, import.meta.url));
}
