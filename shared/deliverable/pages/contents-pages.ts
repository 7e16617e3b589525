import { line, text } from '../../lenses/draw'
import type { SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { PageFlow } from './page-flow'
import type { PageSetting } from './page-setting'

export type ContentsEntry = {
  readonly title: string
  readonly anchor: string
  /** 1 for a section, 2 for what it is made of. */
  readonly level: 1 | 2
}

const width = 700
const heights = { 1: 34, 2: 24 } as const

/** Bodies of the contents; which page each entry is on is asked when they are drawn, once all pages are known. */
export function contentsPages(
  page: PageSetting,
  entries: readonly ContentsEntry[]
): readonly ((numberOf: (anchor: string) => number) => readonly SceneItem[])[] {
  const flow = new PageFlow(page.room)
  const parts: ContentsEntry[][] = [[]]
  for (const entry of entries) {
    if (heights[entry.level] > flow.left) {
      flow.next()
      parts.push([])
    }
    flow.put(heights[entry.level], [])
    parts.at(-1)?.push(entry)
  }
  return parts.map((part) => (numberOf) => {
    const body = new PageFlow(page.room)
    part.forEach((entry, index) => {
      body.put(heights[entry.level], [entryItem(page, entry, index, numberOf(entry.anchor))])
    })
    return body.pages[0] ?? []
  })
}

/** The whole line leads there. */
function entryItem(
  page: PageSetting,
  { title, anchor, level }: ContentsEntry,
  index: number,
  number: number
): SceneItem {
  const isSection = level === 1
  const style = isSection ? typeScale.heading : typeScale.body
  const left = isSection ? 0 : 24
  const height = heights[level]
  const top = height - style.lineHeight - 2
  const shown = String(number)
  const end = width - page.width(shown, typeScale.body) - 12
  const [words = ''] = page.fit(title, style, end - left - 24, 1)
  const from = left + page.width(words, style) + 12
  const primitives = [
    text(left, top, [words], style, isSection ? page.look.title : 'ink2'),
    line(
      [
        [from, height - 7],
        [end, height - 7]
      ],
      'line2',
      1,
      { dash: [1, 4], cap: 'round' }
    ),
    text(width, height - typeScale.body.lineHeight - 2, [shown], typeScale.body, 'ink2', 'end')
  ]
  const item = caption(`contents:${index}`, 0, 0, width, height, primitives, `${title} ${shown}`)
  return { ...item, link: `#${anchor}` }
}
