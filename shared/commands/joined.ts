/** What several records said in one field, each thing once and in their order. */
export function joined(texts: readonly string[], between: string): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join(between)
}

/** Names stand side by side until someone finds the name of the whole. */
export function joinedNames(records: readonly { readonly name: string }[]): string {
  return joined(
    records.map(({ name }) => name),
    ' + '
  )
}
