/**
 * A copy of a panel that holds still while it is drawn: as tall as all it scrolls over, with what was typed into it, and
 * without the buttons of its head. It stands beside the page, since only what is in the page has a style and a size.
 */
export async function stillCopy(panel: HTMLElement): Promise<HTMLElement> {
  const copy = panel.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error('A panel is an element')
  copy.inert = true
  copy.setAttribute('aria-hidden', 'true')
  Object.assign(copy.style, { position: 'fixed', top: '0', left: '-10000px', height: 'auto', zIndex: '-1' })
  const originals = [...panel.querySelectorAll<HTMLElement | SVGElement>('*')]
  const copies = [...copy.querySelectorAll<HTMLElement | SVGElement>('*')]
  document.body.append(copy)
  const filled = originals.map((original, index) => fill(original, copies[index]))
  for (const button of copy.querySelectorAll('header button')) button.remove()
  await Promise.all(filled)
  return copy
}

/** Gives a copied element what copying leaves behind, and takes away what makes it move or hide. */
async function fill(
  original: HTMLElement | SVGElement,
  copy: HTMLElement | SVGElement | undefined
): Promise<void> {
  if (!copy) return
  const style = getComputedStyle(original)
  Object.assign(copy.style, { transition: 'none', animation: 'none', contentVisibility: 'visible' })
  if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) {
    Object.assign(copy.style, { overflow: 'visible', height: 'auto', maxHeight: 'none', flex: 'none' })
  }
  if (original instanceof SVGElement) paint(style, copy)
  if (original instanceof HTMLTextAreaElement) written(original, style, copy)
  else if (original instanceof HTMLInputElement) {
    copy.setAttribute('value', original.value)
    copy.toggleAttribute('checked', original.checked)
  } else if (original instanceof HTMLCanvasElement && copy instanceof HTMLCanvasElement) {
    copy.getContext('2d')?.drawImage(original, 0, 0)
  } else if (original instanceof HTMLImageElement && copy instanceof HTMLImageElement) {
    await pictured(original, copy)
  }
}

/** Strokes and fills that come from a stylesheet or a variable are lost inside of a drawing. */
function paint(
  { stroke, strokeWidth, strokeDasharray, fill, opacity }: CSSStyleDeclaration,
  copy: Element
): void {
  const attributes = {
    stroke,
    fill,
    opacity,
    'stroke-width': strokeWidth,
    'stroke-dasharray': strokeDasharray
  }
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value)
}

/** What is typed into a text area is no part of the markup that is copied; as a block it has its whole height, too. */
function written(
  { value, placeholder }: HTMLTextAreaElement,
  style: CSSStyleDeclaration,
  copy: Element
): void {
  const text = document.createElement('div')
  text.className = copy.className
  text.textContent = value || placeholder
  const { padding, border, borderRadius, background, fontFamily, fontSize, lineHeight } = style
  const look = { padding, border, borderRadius, background, fontFamily, fontSize, lineHeight }
  const block = { boxSizing: 'border-box', width: '100%', height: 'auto', minHeight: style.height }
  Object.assign(text.style, look, block, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' })
  text.style.color = value ? style.color : 'var(--mantine-color-placeholder)'
  copy.replaceWith(text)
}

/** An image's address is one of this page; its pixels go along. */
async function pictured(original: HTMLImageElement, copy: HTMLImageElement): Promise<void> {
  const { naturalWidth, naturalHeight, clientWidth, clientHeight } = original
  if (naturalWidth === 0 || naturalHeight === 0) return
  const scale = Math.min(1, (2 * Math.max(clientWidth, clientHeight)) / Math.min(naturalWidth, naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(naturalHeight * scale))
  canvas.getContext('2d')?.drawImage(original, 0, 0, canvas.width, canvas.height)
  copy.removeAttribute('srcset')
  copy.loading = 'eager'
  copy.src = canvas.toDataURL()
  await copy.decode()
}
