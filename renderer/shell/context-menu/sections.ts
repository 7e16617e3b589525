import type { Connection } from '../../../shared/model/connection'
import { findRecord } from '../../../shared/model/document'
import { focusedPlace, isFocusEmpty } from '../../editor/actions/focus'
import { nextParked } from '../../editor/actions/parking'
import { cellAt, isCollapsedAt } from '../../editor/grid'
import { cardSections } from './card-sections'
import { clipboardEntry } from './clipboard-entry'
import type { Entry, Section } from './entry'
import type { MenuContext } from './menu-context'
import {
  feelingList,
  laneSections,
  milestoneSections,
  phaseSections,
  remove,
  stepSections
} from './structure-sections'

/** What can be done with the selection, or with the empty cell in focus. Sections without lines are left out. */
export function sectionsOf(context: MenuContext): Section[] {
  return sections(context).filter((section) => section.length > 0)
}

function sections(context: MenuContext): Section[] {
  const { workbench, document, scene } = context
  const { selection } = workbench.session.getState()
  const place = focusedPlace(workbench)
  if (place && selection.length < 2 && isFocusEmpty(document, scene, place)) return emptySections(context)
  const records = selection.flatMap((id) => findRecord(document, id) ?? [])
  const last = records.at(-1)
  // Several things that are not alike have in common that they can go.
  if (records.some(({ type }) => type !== last?.type)) return [[remove(context)]]
  switch (last?.type) {
    case 'card':
      return cardSections(
        context,
        records.filter((record) => record.type === 'card')
      )
    case 'step':
      return stepSections(
        context,
        records.filter((record) => record.type === 'step')
      )
    case 'phase':
      return phaseSections(
        context,
        records.filter((record) => record.type === 'phase')
      )
    case 'milestone':
      return records.length === 1 ? milestoneSections(context, last) : [[remove(context)]]
    case 'lane':
      return records.length === 1 ? laneSections(context, last) : [[remove(context)]]
    case 'connection':
      return records.length === 1 ? connectionSections(context, last) : [[remove(context)]]
    case 'emotion': {
      const step = document.step.get(last.stepId)
      const isCurve = document.map.get(last.mapId)?.personaIds[0] === last.personaId
      return [step && isCurve ? feelingList(context, step) : [], [remove(context)]]
    }
    case 'annotation':
      return [[context.action('parking.park')], [remove(context)]]
    case undefined:
      return mapSections(context)
    default:
      return [[remove(context)]]
  }
}

function connectionSections(context: MenuContext, connection: Connection): Section[] {
  const { t, dispatch } = context
  const { id: connectionId, direction, failPoint } = connection
  const directions = (['oneWay', 'mutual'] as const).map(
    (each): Entry => ({
      kind: 'item',
      label: t(`connection.${each}`),
      checked: direction === each,
      run: () => dispatch({ type: 'connection.update', connectionId, changes: { direction: each } })
    })
  )
  return [
    directions,
    [
      {
        kind: 'item',
        label: t('connection.failPoint'),
        checked: failPoint,
        run: () => dispatch({ type: 'connection.update', connectionId, changes: { failPoint: !failPoint } })
      }
    ],
    [remove(context)]
  ]
}

/** On a cell that is empty, and on the columns of the headers that have no milestone or no step yet. */
function emptySections(context: MenuContext): Section[] {
  const { workbench, document, scene, action } = context
  const place = focusedPlace(workbench)
  const step = document.step.get(place?.stepId ?? '')
  const collapsed = place !== null && isCollapsedAt(scene, place)
  const takesCards = place !== null && !collapsed && cellAt(document, place) !== null
  return [
    collapsed ? [action('collapse.toggle', 'structure.menu.expand'), action('collapse.none')] : [],
    takesCards
      ? [
          action('edit.rename', 'structure.menu.addCard', { chord: 'Enter' }),
          clipboardEntry(context, 'paste'),
          ...(nextParked(workbench) ? [action('parking.file')] : [])
        ]
      : [],
    place?.row === 'milestones' ? [action('milestone.add')] : [],
    place?.row === 'curve' && step ? feelingList(context, step) : [],
    step ? [action('step.addBefore'), action('step.add')] : [action('step.add')],
    step
      ? [action('step.momentOfTruth', 'term.momentOfTruth', { chord: 'M', checked: step.momentOfTruth })]
      : []
  ]
}

function mapSections({ action }: MenuContext): Section[] {
  return [
    [action('step.add'), action('phase.add'), action('lane.add')],
    [action('find.open'), action('view.fit'), action('picture.copy')]
  ]
}
