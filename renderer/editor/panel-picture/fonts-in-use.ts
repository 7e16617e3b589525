/**
 * The faces that draw an element, as rules that carry their bytes: a drawing reaches none of its page's files, and each
 * megabyte more keeps its letters away longer.
 */
export async function fontsInUse(element: HTMLElement): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOfFace))
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule)
  const wanted = faces.filter(({ style }) => loaded.has(keyOfRule(style)))
  const first = firstFamilies(element)
  const main = wanted.filter(({ style }) => first.has(plain(style.getPropertyValue('font-family'))))
  const isEnough = [...new Set(element.textContent)].every((sign) => main.some((face) => covers(face, sign)))
  return (await Promise.all((isEnough ? main : wanted).map(embedded))).join('\n')
}

/** Each element's own, before those that step in for signs it lacks. */
function firstFamilies(element: HTMLElement): ReadonlySet<string> {
  const all = [element, ...element.querySelectorAll('*')]
  return new Set(all.map((each) => plain(getComputedStyle(each).fontFamily.split(',')[0] ?? '')))
}

function covers({ style }: CSSFontFaceRule, sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  const ranges = style.getPropertyValue('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)
  return [...ranges].some(
    ([, from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  )
}

function keyOfFace({ family, style, weight, unicodeRange }: FontFace): string {
  return key(family, style, weight, unicodeRange)
}

function keyOfRule(style: CSSStyleDeclaration): string {
  const of = (name: string, otherwise: string): string => style.getPropertyValue(name) || otherwise
  return key(
    of('font-family', ''),
    of('font-style', 'normal'),
    of('font-weight', 'normal'),
    of('unicode-range', 'U+0-10FFFF')
  )
}

function key(...parts: readonly string[]): string {
  return parts.map(plain).join('|')
}

function plain(name: string): string {
  return name.replace(/["'\s]/g, '').toLowerCase()
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
  const base = rule.parentStyleSheet?.href ?? document.baseURI
  const answer = await fetch(new URL(address, base))
  const bytes = await answer.blob()
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(bytes)
  })
  return rule.cssText.replace(/url\("?[^")]+"?\)/, `url("${url}")`)
}
