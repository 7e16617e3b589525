import { personasOfMap } from '../../model/curves'
import { connectionsOf, milestoneOf, phasesOf, stepsOf, teamsOf } from '../../model/structure'
import { cardLook } from '../card-look'
import { curveLook, curveSwatch, swatchWidth } from '../charts/curve-look'
import { icon, line, moved, path, polygon, text } from '../draw'
import type { IconName } from '../icons'
import type { Colour } from '../palette'
import type { Primitive, Scene } from '../scene'
import { teamMark, teamName } from '../team-mark'
import { typeScale } from '../type-scale'
import { momentStar } from './header'
import type { Setting } from './setting'

/** A sign of 16 points high, or none, and the words for it. */
type Entry = { readonly width: number; readonly sign: readonly Primitive[]; readonly words: string }

const gap = 20
/** A third of the narrowest sheet: beyond it a name tells no more than its beginning. */
const widestName = 240

/** Only what this map shows, in the order it is met: a legend of absent things is noise. */
function entriesOf(setting: Setting, scene: Scene, withConfidence: boolean): readonly Entry[] {
  const { document, mapId, lens, t } = setting
  const entries: Entry[] = []
  const withIcon = (name: IconName, colour: Colour, words: string): void => {
    entries.push({ width: 15, sign: [icon(name, 0, 0.5, 14, colour)], words })
  }
  const shown = scene.items.flatMap(({ role, recordId }) => {
    const card = role === 'card' && recordId ? document.card.get(recordId) : undefined
    return card ? [card] : []
  })
  const reached = new Set(scene.columns.map(({ phaseId }) => phaseId))
  const phases = phasesOf(document, mapId).filter(({ id }) => reached.has(id))
  if (phases.some(({ id }) => milestoneOf(document, id))) {
    const rhombus = polygon([
      [7, 1],
      [13.5, 7.5],
      [7, 14],
      [0.5, 7.5]
    ])
    entries.push({
      width: 15,
      sign: [path(rhombus, { fill: 'surface', stroke: 'navy', width: 1.75 })],
      words: t('lens.milestone')
    })
  }
  if (phases.some(({ id }) => stepsOf(document, id).some(({ momentOfTruth }) => momentOfTruth))) {
    entries.push({ width: 15, sign: [momentStar(0, 0, 15)], words: t('term.momentOfTruth') })
  }
  for (const kind of ['pain', 'breakPoint', 'delight', 'opportunity', 'idea', 'warningSignal'] as const) {
    const look = cardLook(kind)
    if (shown.some((card) => card.kind === kind)) withIcon(look.icon, look.kind ?? 'ink2', t(`card.${kind}`))
  }
  const plotted = personasOfMap(document, mapId).map((persona, place) => ({ persona, place }))
  const drawn = plotted.filter(({ persona }) => scene.items.some(({ id }) => id === `curve:${persona.id}`))
  if (drawn.length > 1) {
    for (const { persona, place } of drawn)
      entries.push({
        width: swatchWidth,
        sign: curveSwatch(curveLook(place), persona.id === scene.frontPersonaId ? 'ink' : 'ink3'),
        words: persona.name
      })
  }
  if (lens === 'experience' && scene.items.some(({ id }) => id === 'curve:areas')) {
    const swatch = 'M0 2L22 2L22 13L0 13Z'
    entries.push(
      { width: 22, sign: [path(swatch, { fill: 'posArea' })], words: t('lens.sheet.positive') },
      {
        width: 22,
        sign: [path(swatch, { fill: 'negBg', hatch: 'negArea' })],
        words: t('lens.sheet.negative')
      }
    )
  }
  if (lens === 'blueprint') {
    const used = new Set(shown.map(({ teamId }) => teamId))
    for (const team of teamsOf(document)) {
      if (used.has(team.id))
        entries.push({ width: 10, sign: [teamMark(team.style, 0, 2.5)], words: teamName(team) })
    }
    const arrows = new Set(
      scene.items.filter(({ role }) => role === 'connection').map(({ recordId }) => recordId)
    )
    const connections = connectionsOf(document, mapId).filter(({ id }) => arrows.has(id))
    for (const direction of ['oneWay', 'mutual'] as const) {
      if (!connections.some((connection) => connection.direction === direction)) continue
      const arrow = line(
        [
          [0, 7.5],
          [25, 7.5]
        ],
        'ink2',
        1.5,
        { arrowStart: direction === 'mutual', arrowEnd: true }
      )
      entries.push({ width: 25, sign: [arrow], words: t(`connection.${direction}`) })
    }
    if (connections.some(({ wait }) => wait !== '')) withIcon('hourglass', 'mdvInk', t('term.wait'))
    if (connections.some(({ failPoint }) => failPoint))
      withIcon('alert-octagon', 'neg2', t('connection.failPoint'))
  }
  if (!withConfidence) return entries
  // Without a sign there is nothing to point at, so the words say what its absence means.
  if (shown.some(({ confidence }) => confidence === 'assumed'))
    entries.push({ width: 0, sign: [], words: t('lens.sheet.assumed') })
  if (shown.some(({ confidence }) => confidence === 'heard')) withIcon('ear', 'ink3', t('lens.sheet.heard'))
  if (shown.some(({ confidence }) => confidence === 'measured'))
    withIcon('ruler-2', 'ink3', t('lens.sheet.measured'))
  return entries
}

export type Legend = {
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly label: string
}

/** The legend as lines no wider than the sheet. */
export function legendOf(setting: Setting, scene: Scene, width: number, withConfidence: boolean): Legend {
  const entries = entriesOf(setting, scene, withConfidence)
  if (entries.length === 0) return { height: 0, primitives: [], label: '' }
  const style = typeScale.caption
  const title = setting.t('term.legend')
  const left = Math.ceil(setting.width(title, typeScale.captionStrong)) + gap
  const primitives: Primitive[] = [text(0, 0.5, [title], typeScale.captionStrong, 'ink3')]
  let x = left
  let y = 0
  for (const { width: signWidth, sign, words } of entries) {
    const name = setting.fit(words, style, widestName)
    const signRoom = sign.length === 0 ? 0 : signWidth + 6
    const entryWidth = signRoom + setting.width(name, style)
    if (x > left && x + entryWidth > width) {
      x = left
      y += 20
    }
    primitives.push(...moved(sign, x, y), text(x + signRoom, y + 0.5, [name], style, 'ink2'))
    x += entryWidth + gap
  }
  return {
    height: y + 15,
    primitives,
    label: setting.t('lens.label', { name: title, text: entries.map(({ words }) => words).join(' · ') })
  }
}
