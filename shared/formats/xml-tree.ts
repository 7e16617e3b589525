/** An element as it is written, prefixes and all. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own, without that of its children. */
  readonly text: string
}

export type XmlLimits = { readonly elements: number; readonly depth: number }

export type XmlReading =
  | { readonly kind: 'tree'; readonly root: XmlElement }
  /** It declares entities, which can make a short text endless, or point outside of it. */
  | { readonly kind: 'entities' }
  | { readonly kind: 'tooComplex' }
  | { readonly kind: 'broken' }

type Open = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  text: string
}

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE([^>[]*)(\[)?[^>]*>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * XML as a tree, within limits and without recursion: enough to judge a drawing by, before or after a parser that draws
 * it. What it does not know of XML it takes for broken.
 */
export function readXml(source: string, limits: XmlLimits): XmlReading {
  const open: Open[] = []
  let root: XmlElement | null = null
  let elements = 0
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    token.lastIndex = at
    const found = token.exec(source)
    if (!found) return { kind: 'broken' }
    at = token.lastIndex
    const [whole, data, doctype, subset, closing, name, attributes, alone, text] = found
    if (doctype !== undefined) {
      if (subset !== undefined) return { kind: 'entities' }
      if (root || open.length > 0) return { kind: 'broken' }
      continue
    }
    const parent = open.at(-1)
    if (name === undefined) {
      const said = data ?? text
      if (said === undefined) continue
      if (parent) parent.text += data ?? unescaped(said)
      else if (said.trim() !== '') return { kind: 'broken' }
      continue
    }
    let ended: XmlElement | null = null
    if (closing === '/') {
      const last = open.pop()
      if (last?.name !== name || whole.endsWith('/>') || attributes !== '') return { kind: 'broken' }
      ended = last
    } else {
      elements += 1
      if (elements > limits.elements || open.length >= limits.depth) return { kind: 'tooComplex' }
      if (root) return { kind: 'broken' }
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      if (alone === '/') ended = element
      else open.push(element)
    }
    if (!ended) continue
    const above = open.at(-1)
    if (above) above.children.push(ended)
    else root = ended
  }
  return root && open.length === 0 ? { kind: 'tree', root } : { kind: 'broken' }
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of source.matchAll(attribute))
    attributes.set(name, unescaped(double ?? single ?? ''))
  return attributes
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
  })
}

/** In reading order, the element itself first. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    waiting.push(...[...next.children].reverse())
  }
}
