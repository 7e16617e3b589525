import { translate } from '../../shared/i18n/translate'
import type { ExportOptions } from '../../shared/ipc/contract'
import { settingOf } from '../../shared/lenses/layout/setting'
import type { Scene, SceneItem } from '../../shared/lenses/scene'
import { type FooterWords, footerWords } from '../../shared/lenses/sheet-footer'
import { slideCover } from '../../shared/lenses/slide-cover'
import { type MapSlide, mapSlides, slideRoom } from '../../shared/lenses/slides'
import type { Document } from '../../shared/model/document'
import type { LensId } from '../../shared/model/lens-id'
import { phasesOf, stepsOf } from '../../shared/model/structure'
import type { TextMeasurer } from '../../shared/text/measurer'
import type { ReportProgress } from './export-job'
import { findingSlides } from './finding-slides'
import type { Spot } from './pptx-shapes'
import type { SlideFrame } from './slide-frames'
import { speakerNotes } from './speaker-notes'

/** What the slides of one lens of one map share, or those of what is found on it. */
type Section = {
  readonly mapId: ExportOptions['mapId']
  /** Its title. */
  readonly map: string
  readonly subject: LensId | 'findings'
  readonly foot: FooterWords
}

/** A slide as it is written: its title, what stands on it from back to front, and what its presenter says. */
export type PptxSlide = Section & {
  readonly kind: 'cover' | 'map'
  readonly title: string
  readonly drawn: readonly { readonly item: SceneItem; readonly spot: Spot }[]
  readonly frames: readonly SlideFrame[]
  readonly notes: readonly string[]
}

/** For each map and lens a cover, then its map over as many slides as it takes; for each map then what is found on it. */
export function deckOf(
  document: Document,
  { mapId: firstId, moreMapIds, lenses, locale, ...shown }: ExportOptions,
  measurer: TextMeasurer,
  /** The day it is made, as « 2026-03-24 ». */
  madeOn: string,
  report: ReportProgress
): readonly PptxSlide[] {
  const mapIds = [firstId, ...moreMapIds]
  const count = mapIds.length * lenses.length
  let done = 0
  const lensSlides = (mapId: ExportOptions['mapId'], lens: LensId): readonly PptxSlide[] => {
    const view = { mapId, locale, measurer }
    const map = document.map.get(mapId)
    const foot = footerWords(settingOf(document, lens, { ...view, columnWidth: null }), map, madeOn)
    const section: Section = { mapId, map: map?.title ?? '', subject: lens, foot }
    const cover = slideCover(document, lens, view, shown)
    const slides = mapSlides(document, lens, view)
    done += 1
    report(done / count)
    const opening: PptxSlide = {
      ...section,
      kind: 'cover',
      title: cover.title,
      drawn: cover.parts.map(({ item, ...spot }) => ({ item, spot })),
      frames: [],
      notes: []
    }
    const rest = slides.map(
      (slide): PptxSlide => ({
        ...section,
        kind: 'map',
        title: titleOf(document, slide, { mapId, locale }),
        drawn: drawnOf(slide),
        frames: [],
        notes: speakerNotes(document, mapId, slide, locale)
      })
    )
    return [opening, ...rest]
  }
  return mapIds.flatMap((mapId) => {
    const shownLenses = lenses.flatMap((lens) => lensSlides(mapId, lens))
    const [first] = shownLenses
    const map = document.map.get(mapId)
    if (!first || !map || !shown.findings) return shownLenses
    const section: Section = { mapId, map: map.title, subject: 'findings', foot: first.foot }
    const found = findingSlides({ document, locale, measurer }, map).map(
      ({ title, frame }): PptxSlide => ({
        ...section,
        kind: 'map',
        title,
        drawn: [],
        frames: [frame],
        notes: []
      })
    )
    return [...shownLenses, ...found]
  })
}

/** The phases it shows, and which of the slides with these phases it is. */
function titleOf(
  document: Document,
  { part, place }: MapSlide,
  { mapId, locale }: Pick<ExportOptions, 'mapId' | 'locale'>
): string {
  const phases = phasesOf(document, mapId).flatMap((phase, index) => {
    const steps = stepsOf(document, phase.id)
    const shown = steps.flatMap(({ id }, at) => (part.columns.has(id) ? [`${index + 1}.${at + 1}`] : []))
    if (shown.length === 0 && !part.columns.has(phase.id)) return []
    // A phase that is parted says which of its steps are here.
    const which =
      shown.length < steps.length ? ` (${[...new Set([shown[0], shown.at(-1)])].join('\u2013')})` : ''
    return [`${index + 1}. ${phase.name}${which}`]
  })
  const title = phases.join(' · ')
  if (place.count === 1) return title
  return translate(locale, 'slides.part', { title, index: place.index + 1, count: place.count })
}

function drawnOf({ scene, scale }: MapSlide): PptxSlide['drawn'] {
  const spot = { x: slideRoom.x, y: slideRoom.y, scale }
  return readAloud(scene).map((item) => ({ item, spot }))
}

const headers: readonly SceneItem['role'][] = ['phase', 'milestone', 'step']

/**
 * From back to front, which PowerPoint also reads aloud: the ground, the header, then row by row its name and its
 * cards, and over them what the rows share. The header covers nothing, so it can be read before what it stands over.
 */
function readAloud(scene: Scene): readonly SceneItem[] {
  const ranks = new Map(scene.items.map((item) => [item, rankOf(scene, item)]))
  return [...scene.items].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

function rankOf({ rows }: Scene, { role, pane, y, height }: SceneItem): number {
  const ground = -10
  if (role === 'background') return ground - 1
  if (pane === 'body' && (role === 'grid' || role === 'curve' || role === 'serviceLine')) return ground
  if (pane === 'top' || pane === 'corner') return headers.indexOf(role) - 5
  const middle = y + height / 2
  const row = rows.findIndex((each) => middle >= each.y && middle < each.y + each.height)
  if (pane === 'left') return row < 0 ? rows.length * 2 : row * 2
  return role === 'card' && row >= 0 ? row * 2 + 1 : rows.length * 2 + 1
}
