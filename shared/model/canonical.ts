/**
 * JSON with keys in code-unit order and no white space: the same content is the same text on every machine, so it can
 * be hashed and compared. Takes what JSON can hold; a field that is undefined is left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries: string[] = []
    for (const key of Object.keys(value).sort()) {
      const field: unknown = Reflect.get(value, key)
      if (field !== undefined) entries.push(`${JSON.stringify(key)}:${canonicalJson(field)}`)
    }
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value)
}
