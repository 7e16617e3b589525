import type { Page } from '@playwright/test'

/** What a fingertip needs, in CSS pixels. */
const touchTarget = 32

/**
 * Controls that a finger would miss, and what stands outside the window or is cut off in it: each with its measure.
 * Only what can be used now is looked at: the dialog or menu in front, else the whole page. What lies on the sheet
 * itself (cards, edges, handles) is taken by its place and not by its element, and has tests of its own.
 */
export async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const controls = [
      'a[href]',
      'button',
      'input',
      'select',
      'textarea',
      ...[
        'button',
        'checkbox',
        'combobox',
        'menuitem',
        'menuitemcheckbox',
        'menuitemradio',
        'option',
        'radio'
      ].map((role) => `[role="${role}"]`),
      ...['slider', 'switch', 'tab'].map((role) => `[role="${role}"]`)
    ].join()
    const found: string[] = []
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
    const front = [
      ...document.querySelectorAll('dialog[open], [role="dialog"], [role="menu"], [role="listbox"]')
    ]
      .filter(isShown)
      .at(-1)
    const scope = front ?? document.body

    const nameOf = (element: Element): string => {
      const labels = element instanceof HTMLInputElement ? element.labels : null
      const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent
      return `${element.tagName.toLowerCase()} “${(words ?? '').trim().slice(0, 40)}”`
    }

    /** Whether a press at a point of the window is one on the control, or on the words that stand for it. */
    const isHit = (control: Element, x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y)
      if (!top) return false
      if (control.contains(top)) return true
      // A field of tags gives the keyboard to its input wherever it is pressed.
      if (control.closest('.mantine-Input-input')?.contains(top)) return true
      const label = top.closest('label')
      return label !== null && (label.control === control || label.contains(control))
    }

    /** Where each list and panel stood before this look at it. */
    const stood = new Map<Element, number>()

    /** Only what a person can scroll: the browser's own way would move what is clipped for good as well. */
    const scrollTo = (control: Element): void => {
      for (let at = control.parentElement; at; at = at.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(at).overflowY) || at.scrollHeight <= at.clientHeight)
          continue
        if (!stood.has(at)) stood.set(at, at.scrollTop)
        const [inner, outer] = [control.getBoundingClientRect(), at.getBoundingClientRect()]
        at.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2
      }
    }

    /** What goes along with the sheet is out of the window as long as its place is. */
    const isWithSheet = (control: Element, box: DOMRect): boolean => {
      const sheet = control.closest('main')?.querySelector('.react-flow')?.getBoundingClientRect()
      const isLaid = getComputedStyle(control).position === 'absolute'
      return sheet !== undefined && isLaid && (box.bottom > sheet.bottom || box.right > sheet.right)
    }

    /** Along one axis, by half pixels, since layout knows those too. */
    const extent = (control: Element, x: number, y: number, dx: 0 | 1, dy: 0 | 1): number => {
      const reach = (sign: -1 | 1): number => {
        let by = 0
        while (by < 40 && isHit(control, x + sign * (by + 0.5) * dx, y + sign * (by + 0.5) * dy)) by += 0.5
        return by
      }
      return reach(-1) + reach(1)
    }

    const { clientWidth, clientHeight } = document.documentElement
    for (const control of scope.querySelectorAll<HTMLElement>(controls)) {
      if (!isShown(control) || control.closest('[role="grid"], [aria-hidden="true"], [inert]')) continue
      scrollTo(control)
      const box = control.getBoundingClientRect()
      if (isWithSheet(control, box)) continue
      if (box.left < -1 || box.top < -1 || box.right > clientWidth + 1 || box.bottom > clientHeight + 1) {
        found.push(
          `${nameOf(control)} stands outside the window: ${box.left}, ${box.top}, ${box.right}, ${box.bottom}`
        )
        continue
      }
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      if (!isHit(control, x, y)) {
        found.push(`${nameOf(control)} is covered at ${x}, ${y}`)
        continue
      }
      const half = wanted / 2 - 0.25
      const isWhole = [-half, half].every((by) => isHit(control, x + by, y) && isHit(control, x, y + by))
      if (isWhole) continue
      const [width, height] = [extent(control, x, y, 1, 0), extent(control, x, y, 0, 1)]
      if (width < wanted - 0.5 || height < wanted - 0.5)
        found.push(`${nameOf(control)} is hit on ${width} × ${height}`)
    }

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!isShown(element) || element.closest('[role="grid"], .react-flow')) continue
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element)
      const { scrollWidth, clientWidth: width, scrollHeight, clientHeight: height } = element
      // One pixel holds what only a screen reader is told.
      if (width <= 1 || height <= 1) continue
      if (/auto|scroll/.test(overflowX) && scrollWidth > width + 1)
        found.push(`${nameOf(element)} scrolls sideways: ${scrollWidth} in ${width}`)
      const holdsText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
      )
      if (
        holdsText &&
        /hidden|clip/.test(overflowX) &&
        textOverflow !== 'ellipsis' &&
        scrollWidth > width + 1
      )
        found.push(`${nameOf(element)} is cut at its side: ${scrollWidth} in ${width}`)
      const isClamped = webkitLineClamp !== 'none'
      if (holdsText && !isClamped && /hidden|clip/.test(overflowY) && scrollHeight > height + 3)
        found.push(`${nameOf(element)} is cut at its foot: ${scrollHeight} in ${height}`)
    }
    for (const [element, top] of stood) element.scrollTop = top
    return found
  }, touchTarget)
}
