/** A cell or a column of the user's that was filled in for them, elsewhere: this time a refresh writes it. */
export function decided<Spec extends { readonly owner?: 'user' }>(spec: Spec): Omit<Spec, 'owner'> {
  const copy: Omit<Spec, 'owner'> & { owner?: 'user' } = { ...spec };
  delete copy.owner;
  return copy;
}
