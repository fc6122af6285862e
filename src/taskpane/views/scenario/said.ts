/** A message for a field, where there is one. */
export function said(message: string | undefined): { readonly validationMessage?: string } {
  return message === undefined ? {} : { validationMessage: message };
}
