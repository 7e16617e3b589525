import type { MessageKey } from '../i18n/translate'
import { exportPages, partOf } from '../lenses/export-pages'
import { paperSheetTries } from '../lenses/paper-sheet'
import { sheetTitle } from '../lenses/sheet'
import type { JourneyMap } from '../model/map'
import { projectOf } from '../model/structure'
import { engagementRegister, scopeRegister, shortlistRegister } from './framing-register'
import { isDrawn, isTold, personasOfMaps } from './pack-contents'
import { type PackOptions, type PackPage, textPages } from './pack-page'
import { PageFlow } from './pages/page-flow'
import type { PageSetting } from './pages/page-setting'
import { personaPages } from './pages/persona-pages'
import { summaryPages } from './pages/summary-pages'
import { flowTable } from './pages/table-flow'
import { subheading } from './pages/text-items'
import type { Register } from './register'
import {
  cardRegister,
  indicatorRegister,
  milestoneRegister,
  opportunityRegister,
  painRegister,
  type RegisterSource
} from './registers'
import { mapSummary } from './summary'

/** Those that have a body, in their order. */
export const laidOut = ['framing', 'summary', 'personas', 'maps', 'milestones', 'register', 'cards'] as const
type LaidOut = (typeof laidOut)[number]

/** Stops after each layout, for those who have other things to do in between. */
type SectionPages = (page: PageSetting, options: PackOptions) => Generator<undefined, readonly PackPage[]>

export const packSectionPages: Readonly<Record<LaidOut, SectionPages>> = {
  // The engagement is framed once, with the first of its maps.
  framing: (page) =>
    registerSection(page, 'framing', [
      ['framing.engagement', (source, map) => (map === page.maps[0] ? engagementRegister(source) : null)],
      ['shortlist.title', (source, map) => (map === page.maps[0] ? shortlistRegister(source) : null)],
      ['framing.scope', scopeRegister]
    ]),
  summary: summarySection,
  personas: personaSection,
  *maps(page, options) {
    yield
    return mapPages(page, options)
  },
  milestones: (page) =>
    registerSection(page, 'milestones', [
      ['deliverable.milestones', milestoneRegister],
      ['lane.metric', indicatorRegister]
    ]),
  register: (page) =>
    registerSection(page, 'register', [
      ['deliverable.pains', painRegister],
      ['lane.opportunity', opportunityRegister]
    ]),
  cards: (page) => registerSection(page, 'cards', [[null, cardRegister]])
}

function* summarySection(page: PageSetting): Generator<undefined, readonly PackPage[]> {
  const title = page.t('deliverable.section.summary')
  const made: PackPage[] = []
  for (const map of page.maps.filter((each) => isTold(page.document, each))) {
    yield
    const bodies = summaryPages(page, mapSummary(page.document, map))
    const named = {
      section: 'summary',
      title,
      part: partName(page, map),
      anchor: `summary:${map.id}`
    } as const
    made.push(...textPages(page, named, { title, subtitle: subtitleOf(page, map) }, bodies))
  }
  return made
}

function* personaSection(page: PageSetting): Generator<undefined, readonly PackPage[]> {
  const title = page.t('deliverable.section.personas')
  const made: PackPage[] = []
  for (const persona of personasOfMaps(page.document, page.maps)) {
    yield
    const bodies = personaPages(page, persona)
    const named = { section: 'personas', title, part: persona.name, anchor: persona.id } as const
    made.push(
      ...textPages(page, named, { title: persona.name, subtitle: page.t('deliverable.persona') }, bodies)
    )
  }
  return made
}

/** Each map as its own sheets show it, on the paper asked for. */
function mapPages(page: PageSetting, options: PackOptions): readonly PackPage[] {
  const { document, t } = page
  const {
    lenses,
    byPhase,
    page: size,
    locale,
    measurer,
    madeOn,
    legend,
    personas,
    confidence,
    notes
  } = options
  const ids = page.maps.filter((map) => isDrawn(document, map)).map(({ id }) => id)
  const title = t('deliverable.section.maps')
  const orientation = 'landscape'
  return exportPages(document, ids, lenses, byPhase).map((each): PackPage => {
    const map = document.map.get(each.mapId)
    const phase = document.phase.get(each.phaseId ?? '')?.name ?? ''
    const several = page.maps.length > 1 ? (map?.title ?? '') : ''
    const part = [several, t(`lens.${each.lens}.title`), phase].filter((word) => word !== '').join(' \u00B7 ')
    const view = { mapId: each.mapId, part: partOf(document, each), locale, measurer, madeOn }
    const sheet = { ...view, legend, personas, confidence, notes }
    return {
      anchor: `${each.mapId}:${each.lens}:${each.phaseId ?? ''}`,
      section: 'maps',
      title,
      part,
      continues: false,
      paper: { page: size, orientation },
      compose: (place) =>
        paperSheetTries(document, each.lens, { ...sheet, pagePlace: place }, size, orientation)
    }
  })
}

type Told = readonly [MessageKey | null, (source: RegisterSource, map: JourneyMap) => Register | null]

/** The registers of each map one below the other; a heading names those that are not the whole of their section. */
function* registerSection(
  page: PageSetting,
  section: 'framing' | 'milestones' | 'register' | 'cards',
  told: readonly Told[]
): Generator<undefined, readonly PackPage[]> {
  const title = page.t(`deliverable.section.${section}`)
  const made: PackPage[] = []
  for (const map of page.maps) {
    const flow = new PageFlow(page.room)
    for (const [heading, registerOf] of told) {
      yield
      const register = registerOf(page, map)
      if (!register) continue
      flow.skip(26)
      if (heading) {
        // A heading alone at the foot of a page announces nothing.
        if (flow.left < headingRoom && !flow.isFresh) flow.next()
        flow.put(headingHeight, [
          subheading(page, `${heading}:title`, 0, 0, flow.room.width, page.t(heading))
        ])
      }
      flowTable(page, flow, heading ?? section, register)
    }
    if (flow.isFresh) continue
    const named = { section, title, part: partName(page, map), anchor: `${section}:${map.id}` } as const
    made.push(...textPages(page, named, { title, subtitle: subtitleOf(page, map) }, flow.pages))
  }
  return made
}

const headingHeight = 32
const headingRoom = 140

/** Where there are several maps, which one; else the section says it all. */
function partName({ maps }: PageSetting, map: JourneyMap): string | null {
  return maps.length > 1 ? map.title : null
}

function subtitleOf({ sheet, document }: PageSetting, map: JourneyMap): string {
  const client = projectOf(document)?.clientName ?? ''
  return [sheetTitle(sheet, map), client].filter((part) => part !== '').join(' \u00B7 ')
}
