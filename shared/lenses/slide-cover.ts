import type { Document } from '../model/document'
import type { LensId } from '../model/lens-id'
import { line, moved, text } from './draw'
import { legendOf } from './layout/legend'
import { type Setting, settingOf } from './layout/setting'
import { quoted } from './layout/spoken'
import type { LensView } from './lens'
import { lenses } from './lenses'
import type { Primitive, Scene, SceneItem, TextStyle } from './scene'
import { logoOf, personaBlocks, personaWidth, sheetFacts, sheetTitle } from './sheet'
import { caption } from './sheet-part'
import { slideSize } from './slides'

/** What opens the slides of a lens, in the slide's own points but for what is drawn smaller on a sheet. */
export type SlideCover = { readonly title: string; readonly parts: readonly SlideCoverPart[] }
export type SlideCoverPart = {
  readonly item: SceneItem
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** The room of its title, which is a placeholder of the slide. */
export const coverTitle = { x: 56, y: 104, width: 848, height: 84, size: 32 } as const

const left = coverTitle.x
const sans = (weight: TextStyle['weight'], size: number, lineHeight: number): TextStyle => ({
  family: 'sans',
  weight,
  italic: false,
  size,
  lineHeight
})
const eyebrow = sans(600, 16, 20)
const facts = sans(400, 15, 20)
const scenario: TextStyle = { family: 'serif', weight: 400, italic: true, size: 19, lineHeight: 25 }
/** Persona sheets are made for paper in the hand; from the back of a room they are read a third larger. */
const personaScale = 1.3
const logoScale = 1.1

export function slideCover(
  document: Document,
  lens: LensId,
  view: Omit<LensView, 'columnWidth' | 'part'>,
  shown: { readonly legend: boolean; readonly personas: boolean; readonly confidence: boolean }
): SlideCover {
  const whole: LensView = { ...view, columnWidth: null }
  const setting = settingOf(document, lens, whole)
  const map = document.map.get(view.mapId)
  const parts: SlideCoverPart[] = []
  const words = (
    id: string,
    y: number,
    shown: string,
    style: TextStyle,
    colour: 'accent' | 'ink2'
  ): number => {
    if (shown === '') return 0
    const lines = setting.wrapName(shown, style, coverTitle.width)
    const height = lines.length * style.lineHeight
    const primitives: Primitive[] = [text(0, 0, lines, style, colour)]
    parts.push({
      item: caption(id, 0, 0, coverTitle.width, height, primitives, shown),
      x: left,
      y,
      scale: 1
    })
    return height
  }
  const logo = logoOf(setting)
  if (logo)
    parts.push({
      item: { ...logo, id: 'cover:logo' },
      x: left + coverTitle.width - logo.width * logoScale,
      y: coverTitle.y - 16 - logo.height * logoScale,
      scale: logoScale
    })
  words('cover:lens', coverTitle.y - 32, setting.t(`lens.${lens}.title`), eyebrow, 'accent')
  let y = coverTitle.y + coverTitle.height + 12
  y += words('cover:facts', y, sheetFacts(setting, map).join(' · '), facts, 'ink2') + 14
  words('cover:scenario', y, map?.scenario ? quoted(map.scenario, setting) : '', scenario, 'ink2')
  const legend = shown.legend
    ? legendPart(setting, lenses[lens].project(document, whole), shown.confidence)
    : null
  const bottom = legend ? legend.y - 28 : slideSize.height - 60
  const most = shown.personas ? Math.floor(coverTitle.width / (personaWidth * personaScale)) : 0
  const blocks = personaBlocks(setting, map, most)
  const tallest = Math.max(0, ...blocks.map(({ height }) => height)) * personaScale
  blocks.forEach(({ height, primitives, label }, index) => {
    // The rule at its left parts it from the one before.
    const drawn = index === 0 ? moved(primitives.slice(1), -16, 0) : primitives
    parts.push({
      item: caption(`cover:persona:${index}`, 0, 0, personaWidth, height, drawn, label),
      x: left + index * personaWidth * personaScale,
      y: bottom - tallest,
      scale: personaScale
    })
  })
  if (legend) parts.push(legend)
  return { title: sheetTitle(setting, map), parts }
}

function legendPart(setting: Setting, scene: Scene, confidence: boolean): SlideCoverPart | null {
  const { height, primitives, label } = legendOf(setting, scene, coverTitle.width, confidence)
  if (height === 0) return null
  const rule = line(
    [
      [0, -12],
      [coverTitle.width, -12]
    ],
    'line2',
    1
  )
  return {
    item: caption('cover:legend', 0, 0, coverTitle.width, height, [rule, ...primitives], label),
    x: left,
    y: slideSize.height - 52 - height,
    scale: 1
  }
}
