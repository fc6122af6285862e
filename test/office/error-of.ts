/** The code and place of the error an action ends in, as `InvalidArgument@Range.values`; "none" when it succeeds. */
export async function errorOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return 'none';
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
    const place = 'debugInfo' in error ? (error.debugInfo as { readonly errorLocation?: string | null } | undefined)?.errorLocation : undefined;
    return place == null ? error.code : `${error.code}@${place}`;
  }
}
