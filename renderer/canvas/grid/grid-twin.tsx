import { memo, type RefObject, useId } from 'react'
import { laneNameIn } from '../../../shared/commands/lane-name'
import { hiddenInLane } from '../../../shared/lenses/hidden-notes'
import type { Rect } from '../../../shared/lenses/rect'
import type { Scene } from '../../../shared/lenses/scene'
import type { Document } from '../../../shared/model/document'
import { openThreadsOn } from '../../../shared/model/structure'
import { annotationsShown } from '../../editor/annotations'
import type { Recedes } from '../../editor/filter/use-filter'
import {
  cardsHiddenAt,
  columnIndex,
  feelingsBehind,
  feelingsHiddenAt,
  isLaneRow,
  placeAt,
  recordsAt,
  rowsOf,
  samePlace
} from '../../editor/grid'
import { type Translate, useTranslate } from '../../editor/messages'
import type { GridPlace, GridRow } from '../../editor/session'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { itemOfRecord, overlaps } from '../drawing/scene-index'
import { hoverStore } from '../pointer/hover'
import styles from './grid-twin.module.css'

type Props = {
  scene: Scene
  window: Rect
  focus: GridPlace | null
  recedes: Recedes
  gridRef: RefObject<HTMLDivElement | null>
}

/**
 * What a screen reader sees of the map: a grid of the visible window, rows for lanes and cells for steps. It also holds
 * the keyboard, so that focus, keys and announcements have one owner at every zoom.
 */
export const GridTwin = memo(function GridTwin({ scene, window, focus, recedes, gridRef }: Props) {
  const t = useTranslate()
  const { locale } = useWorkbench()
  const document = useDocument()
  const selection = useSession((state) => state.selection)
  const selected = selection.at(-1)
  const chosen = new Set(selection)
  const prefix = useId()
  const rows = rowsOf(scene)
  const at = focus ? columnIndex(scene, focus) : -1
  const columns = around(
    scene.columns.flatMap((column, index) => {
      const isSeen = column.x + column.width >= window.x && column.x <= window.x + window.width
      return isSeen || index === at ? [{ column, index }] : []
    }),
    ({ index }) => index === at
  )
  const bands = new Map(scene.rows.map((band) => [band.laneId ?? 'curve', band]))
  const headerRows = rows.flatMap((row, index) => (bands.has(row) ? [] : [{ row, index }]))
  const laneRows = around(
    rows.flatMap((row, index) => {
      const band = bands.get(row)
      const isSeen = band && band.y + band.height >= window.y && band.y <= window.y + window.height
      return band && (isSeen || row === focus?.row) ? [{ row, index }] : []
    }),
    ({ row }) => row === focus?.row
  )
  const seenRows = [...headerRows, ...laneRows]
  const notes = annotationsShown(scene)
  const noted = notes.findIndex(({ id }) => id === selected)
  const idOf = (row: GridRow | 'annotations', index: number): string => `${prefix}${row}:${index}`
  const nameOf = (row: GridRow): string => {
    if (row === 'curve') return t('term.emotionCurve')
    if (!isLaneRow(row)) return t(`term.${row}`)
    const lane = document.lane.get(row)
    const name = lane ? laneNameIn(locale, lane) : ''
    if (!lane || !bands.get(row)?.collapsed) return name
    return t('structure.collapsed.lane', {
      lane: name,
      cards: hiddenInLane({ document, mapId: scene.mapId, lens: scene.lens }, lane.id)
    })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table can not hold the keyboard for a canvas
    <div
      ref={gridRef}
      role="grid"
      className={styles.grid}
      tabIndex={0}
      aria-label={t('canvas.grid', {
        title: document.map.get(scene.mapId)?.title ?? '',
        lens: t(`lens.${scene.lens}.title`)
      })}
      aria-rowcount={rows.length + (notes.length > 0 ? 1 : 0)}
      aria-colcount={Math.max(scene.columns.length, notes.length) + 1}
      aria-activedescendant={
        noted >= 0 ? idOf('annotations', noted) : focus ? idOf(focus.row, at) : undefined
      }
      aria-multiselectable="true"
      onFocus={() => hoverStore.setState({ focused: true })}
      onBlur={() => hoverStore.setState({ focused: false })}
    >
      {seenRows.map(({ row, index }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active descendant
        <div key={row} role="row" aria-rowindex={index + 1}>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <div
            role="rowheader"
            id={idOf(row, -1)}
            aria-colindex={1}
            aria-expanded={bands.get(row)?.laneId ? bands.get(row)?.collapsed === false : undefined}
          >
            {nameOf(row)}
          </div>
          {columns.map(({ column, index: columnAt }) => {
            const place = placeAt(row, column)
            return (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles support them; the check cannot read a role that is chosen
              <div
                key={column.stepId ?? column.phaseId}
                // A screen reader says a step again where the focus comes into its column.
                role={row === 'steps' ? 'columnheader' : 'gridcell'}
                id={idOf(row, columnAt)}
                aria-colindex={columnAt + 2}
                aria-expanded={row === 'phases' ? !column.collapsed : undefined}
                aria-selected={
                  samePlace(place, focus) || recordsAt(document, scene, place).some((id) => chosen.has(id))
                }
              >
                {cellText(document, scene, place, samePlace(place, focus) ? selected : undefined, recedes, t)}
              </div>
            )
          })}
        </div>
      ))}
      {notes.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div role="row" aria-rowindex={rows.length + 1}>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
          <div role="rowheader" id={idOf('annotations', -1)} aria-colindex={1}>
            {t('notes.row')}
          </div>
          {notes.map(
            (item, index) =>
              (index === noted || overlaps(item, window)) && (
                // biome-ignore lint/a11y/useSemanticElements: see above
                // biome-ignore lint/a11y/useFocusableInteractive: see above
                <div
                  key={item.id}
                  role="gridcell"
                  id={idOf('annotations', index)}
                  aria-colindex={index + 2}
                  aria-selected={index === noted}
                >
                  {t('canvas.cell.among', { text: item.label, place: index + 1, count: notes.length })}
                </div>
              )
          )}
        </div>
      )}
    </div>
  )
})

/**
 * A window on a whole map of 200 lanes and 300 steps holds 60,000 cells: what is near the focus is what is read.
 * A cell that 5,000 lines were pasted into is read as far, with the number of the others.
 */
const mostRead = 30

function around<T>(seen: readonly T[], isFocus: (one: T) => boolean): readonly T[] {
  if (seen.length <= mostRead) return seen
  const focus = seen.findIndex(isFocus)
  const middle = focus < 0 ? Math.floor(seen.length / 2) : focus
  const from = Math.max(0, Math.min(middle - mostRead / 2, seen.length - mostRead))
  return seen.slice(from, from + mostRead)
}

/** All a cell holds; where the focus stands on one of several cards, that one and its place among them. */
function cellText(
  document: Document,
  scene: Scene,
  place: GridPlace,
  selected: string | undefined,
  recedes: Recedes,
  t: Translate
): string {
  const records = recordsAt(document, scene, place)
  const hidden = cardsHiddenAt(document, scene, place)
  const column = scene.columns[columnIndex(scene, place)]
  if (column?.collapsed && place.row === 'steps') return itemOfRecord(scene, column.phaseId)?.label ?? ''
  if (hidden > 0) return t('structure.collapsed.cell', { count: hidden })
  const felt = feelingsHiddenAt(document, scene, place)
  if (felt > 0) return t('structure.collapsed.feelings', { count: felt })
  const behind = feelingsBehind(document, scene, place)
  if (records.length + behind.length === 0) return t('canvas.cell.empty')
  const label = (recordId: string): string => {
    const own = itemOfRecord(scene, recordId)?.label ?? ''
    const words = recedes(recordId) ? t('filter.out', { text: own }) : own
    const count = openThreadsOn(document, recordId).length
    return count === 0 ? words : `${words} (${t('comments.open', { count })})`
  }
  const among = selected ? records.indexOf(selected) : -1
  if (selected && among >= 0 && records.length > 1)
    return t('canvas.cell.among', { text: label(selected), place: among + 1, count: records.length })
  const all = [...records, ...behind]
  const more = all.length - mostRead
  const read = all.slice(0, mostRead).map(label)
  return [...read, ...(more > 0 ? [t('canvas.cell.more', { count: more })] : [])].join(' ; ')
}
