/** What the disk said no with: ENOENT, EISDIR, EACCES …; null: it was not the disk. */
export function diskCode(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
