import type { AnyRecord } from '../../../shared/model/record'
import { excerptOf } from '../find/excerpt'
import { find, type Match, matchBeside } from '../find/find'
import { placeOf } from '../grid'
import { requestView } from '../view-request'
import { sceneOf, type Workbench } from '../workbench'
import { select } from './focus'
import { goTo } from './go-to'
import { isCovered } from './uncovering'

/** Opens the search, or gives its field the keyboard back. What was last searched for is still there. */
export function openFind({ session }: Workbench): void {
  session.setState(({ finding }) => ({ finding: { ...finding, open: true } }))
  requestView('find')
}

export function closeFind({ session }: Workbench): void {
  session.setState(({ finding, panel }) => ({
    finding: { ...finding, open: false, shown: null },
    panel: panel === 'find' ? null : panel
  }))
  requestView('focus')
}

export function searchFor({ session }: Workbench, query: string): void {
  session.setState(({ finding }) => ({ finding: { ...finding, query, shown: null } }))
}

/**
 * While words are typed nobody is taken to another lens or map: the first match in sight is selected, if there is one,
 * rather where the sheet draws the words than where they stand in the details.
 */
export function showFirstInSight(workbench: Workbench, matches: readonly Match[]): void {
  const { query } = workbench.session.getState().finding
  let first: Match | undefined
  // Thousands may match: no more of them are looked at than need be.
  for (const match of matches) {
    if (!isInSight(workbench, match)) continue
    first ??= match
    if (!isDrawn(match.record, query)) continue
    first = match
    break
  }
  if (!first) return
  select(workbench, first.record.id)
  markShown(workbench, first)
}

/** To the next match or the one before, wherever it is. False where there is none. */
export function showNext(workbench: Workbench, by: 1 | -1): boolean {
  const { editor, session, locale } = workbench
  const { query, shown } = session.getState().finding
  const matches = find(editor.store.getState().document, locale, query)
  const here = matches.filter(({ mapId }) => mapId === session.getState().mapId)
  const next = matchBeside(matches, shown, by, here.at(by === 1 ? 0 : -1))
  if (next) showMatch(workbench, next)
  return next !== undefined
}

export function showMatch(workbench: Workbench, match: Match): void {
  const { session } = workbench
  const { record } = match
  goTo(workbench, record.id)
  if (record.type === 'map' || record.type === 'project') select(workbench)
  const { query } = session.getState().finding
  if (match.mapId !== null && record.type !== 'comment' && !isDrawn(record, query))
    session.setState(({ inspectors, lens, panel }) => ({
      // The list says what it found; another panel would hide it.
      panel: panel === 'find' ? panel : null,
      inspectors: { ...inspectors, [lens]: true }
    }))
  markShown(workbench, match)
}

function markShown({ session }: Workbench, { record }: Match): void {
  session.setState(({ finding }) => ({ finding: { ...finding, open: true, shown: record.id } }))
}

function isInSight(workbench: Workbench, { record, mapId }: Match): boolean {
  const scene = sceneOf(workbench)
  const { document } = workbench.editor.store.getState()
  if (mapId !== scene.mapId || record.type === 'connection') return false
  if (record.type === 'annotation') return record.lens === scene.lens
  // What is collapsed opens for a match that is gone to, not at every letter.
  if (isCovered(document, workbench.session.getState(), record.id)) return false
  return placeOf(document, scene, record.id) !== null
}

function isDrawn(record: AnyRecord, query: string): boolean {
  return drawn.has(`${record.type}.${excerptOf(record, query).field}`)
}

/** What the sheet shows of a record; the rest is read in the inspector. A field that is null is a name that was given. */
const drawn: ReadonlySet<string> = new Set([
  'card.text',
  'step.name',
  'step.duration',
  'phase.name',
  'milestone.name',
  'lane.name',
  'lane.hint',
  'lane.null',
  'connection.label',
  'connection.wait',
  'annotation.text',
  'emotion.word',
  'emotion.quote',
  'emotion.null'
])
