import { laneNameIn } from '../commands/lane-name'
import { laneIcon } from '../lenses/card-look'
import { box, icon, line, path, strokes, text } from '../lenses/draw'
import { face } from '../lenses/face'
import { feelingKey } from '../lenses/feeling'
import { item } from '../lenses/layout/item'
import { serviceLines } from '../lenses/layout/service-lines'
import type { Primitive, SceneItem } from '../lenses/scene'
import { scoreMark } from '../lenses/score-mark'
import { personasOfMap } from '../model/curves'
import { lettering, mm, wrapTo } from './lettering'
import type { PlacedColumn } from './poster-columns'
import { cellCaption, laneHeader, type PosterPanel, type PosterRow, serviceBand } from './poster-plan'
import type { Room } from './room-setting'
import { decoration } from './sheet-frame'

/** A row of cells, or the curve's, below the service lines that lead to it. */
export function rowItems(
  room: Room,
  panel: PosterPanel,
  row: PosterRow,
  columns: readonly PlacedColumn[]
): SceneItem[] {
  const lines = row.lines.flatMap((index, place) =>
    serviceItems(room, panel, index, row.top - (row.lines.length - place) * serviceBand)
  )
  if (!row.lane) return [...lines, ...curveItems(room, panel, row)]
  return [...lines, laneItem(room, panel, row), ...cellItems(panel, row, columns)]
}

function laneItem({ setting }: Room, { margin }: PosterPanel, { lane, top, height }: PosterRow): SceneItem {
  if (!lane) throw new Error('the curve has no lane')
  const width = laneHeader - mm(6)
  const name = laneNameIn(setting.locale, lane)
  const sign = mm(9)
  const nameTop = mm(4) + sign + mm(2)
  const names = wrapTo(setting, name, lettering.posterLane, width, 4)
  const hintTop = nameTop + names.length * lettering.posterLane.lineHeight + 3
  const hint = lane.hint !== '' || lane.kind === 'free' ? lane.hint : setting.t(`lens.hint.${lane.kind}`)
  const most = Math.floor((height - hintTop - mm(3)) / lettering.posterHint.lineHeight)
  const hints = hint === '' || most < 1 ? [] : wrapTo(setting, hint, lettering.posterHint, width, most)
  return item({
    id: lane.id,
    role: 'lane',
    pane: 'body',
    x: margin,
    y: top,
    width: laneHeader,
    height,
    primitives: [
      icon(laneIcon(lane.kind), 0, mm(4), sign, 'ink2', { strokeWidth: 1.6 }),
      text(0, nameTop, names, lettering.posterLane, 'ink'),
      ...(hints.length > 0 ? [text(0, hintTop, hints, lettering.posterHint, 'ink3')] : [])
    ],
    label: [setting.t('lens.lane', { name }), hint].filter((part) => part !== '').join(' · ')
  })
}

/** A small sign in each cell: at the far end of a full wall nobody sees the headers any more. */
function cellItems(
  { columnWidth }: PosterPanel,
  { lane, top }: PosterRow,
  columns: readonly PlacedColumn[]
): SceneItem[] {
  if (!lane) return []
  const style = lettering.posterCell
  const sign = mm(4)
  return columns.map(({ column, x }) =>
    decoration(`${lane.id}:${column.key}`, { x, y: top, width: columnWidth, height: cellCaption }, [
      icon(laneIcon(lane.kind), mm(2.5), mm(2), sign, 'line3'),
      text(mm(2.5) + sign + mm(1.5), mm(2) + (sign - style.lineHeight) / 2, [column.number], style, 'ink3')
    ])
  )
}

function serviceItems({ setting }: Room, panel: PosterPanel, index: number, top: number): SceneItem[] {
  const service = serviceLines[index]
  if (!service) return []
  const { margin, width } = panel
  const name = setting.t(service.key)
  const style = lettering.posterBand
  const sign = mm(5)
  const left = mm(3) + sign + mm(2)
  const lines = wrapTo(setting, name, style, laneHeader - left - mm(6), 2)
  const height = Math.min(serviceBand - mm(1), lines.length * style.lineHeight + mm(2.5))
  const pill = Math.max(...lines.map((each) => setting.width(each, style))) + left + mm(3)
  const y = top + (serviceBand - height) / 2
  return [
    item({
      id: `serviceLine:${service.id}`,
      role: 'serviceLine',
      pane: 'body',
      x: margin,
      y,
      width: pill,
      height,
      primitives: [
        box(0, 0, pill, height, { fill: 'navy', radius: mm(4) }),
        icon(service.icon, mm(3), (height - sign) / 2, sign, 'onNavy'),
        text(left, (height - lines.length * style.lineHeight) / 2, lines, style, 'onNavy')
      ],
      label: name
    }),
    decoration(
      `serviceLine:${service.id}:across`,
      { x: margin + pill, y: top, width: width - 2 * margin - pill, height: serviceBand },
      [
        line(
          [
            [mm(2), serviceBand / 2],
            [width - 2 * margin - pill, serviceBand / 2]
          ],
          'navy',
          service.width * 1.8,
          { dash: service.dash?.map((length) => length * 2) ?? null, cap: 'round' }
        )
      ]
    )
  ]
}

const scores = [2, 1, 0, -1, -2] as const

/** The scale of feelings with nothing on it yet: the room draws the curve. */
function curveItems(
  { setting }: Room,
  { margin, width }: PosterPanel,
  { top, height }: PosterRow
): SceneItem[] {
  const [persona] = personasOfMap(setting.document, setting.mapId)
  const style = lettering.posterScale
  const title = setting.t('term.emotionCurve')
  const titles = wrapTo(setting, title, lettering.posterLane, laneHeader - mm(6), 2)
  const titleHeight = titles.length * lettering.posterLane.lineHeight
  const yOf = (score: number): number =>
    mm(12) + titleHeight + ((2 - score) * (height - mm(24) - titleHeight)) / 4
  const size = mm(12)
  const words = scores.map((score) => setting.t(feelingKey(score, persona?.gender ?? 'neutral')))
  return [
    item({
      id: 'room:curve',
      role: 'lane',
      pane: 'body',
      x: margin,
      y: top,
      width: laneHeader,
      height,
      primitives: [
        text(0, mm(3), titles, lettering.posterLane, 'ink'),
        ...scores.flatMap((score, index): Primitive[] => {
          const y = yOf(score)
          const word = setting.fit(words[index] ?? '', style, laneHeader - size - mm(18))
          return [
            ...face(score, 0, y - size / 2, size, false),
            text(size + mm(3), y - style.lineHeight / 2, [word], style, score === 0 ? 'ink' : 'ink2'),
            text(laneHeader - mm(3), y - style.lineHeight / 2, [scoreMark(score)], style, 'ink2', 'end')
          ]
        })
      ],
      label: setting.t('lens.label', {
        name: title,
        text: scores.map((score, index) => `${scoreMark(score)} ${words[index]}`).join(' · ')
      })
    }),
    decoration(
      'room:curve:levels',
      { x: margin + laneHeader, y: top, width: width - 2 * margin - laneHeader, height },
      [
        path(
          strokes(
            scores
              .filter((score) => score !== 0)
              .map((score) => [0, yOf(score), width - 2 * margin - laneHeader, yOf(score)] as const)
          ),
          { stroke: 'line2', width: 0.9 }
        ),
        path(strokes([[0, yOf(0), width - 2 * margin - laneHeader, yOf(0)]]), { stroke: 'ink3', width: 1.8 })
      ]
    )
  ]
}
