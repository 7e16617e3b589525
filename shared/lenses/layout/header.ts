import type { Step } from '../../model/step'
import { milestoneOf } from '../../model/structure'
import { box, icon, line, path, polygon, strokes, text, words } from '../draw'
import { hiddenInPhase } from '../hidden-notes'
import type { Primitive, SceneItem } from '../scene'
import { typeScale } from '../type-scale'
import { collapsedItem, collapsedText } from './collapsed'
import type { Column, PhaseSpan } from './columns'
import { item, sameDecoration, sameItem } from './item'
import { phaseItem, phaseText, phaseTop } from './phase-header'
import { identity, remembered, type Setting } from './setting'

/** The sticky block of phases, milestones and steps. */
export type Header = {
  readonly height: number
  readonly stepsTop: number
  /** Where dotted lines down from the milestones begin. */
  readonly milestones: readonly { readonly id: string; readonly x: number }[]
  /** Right end of the last milestone's label, which may stand out over the last column. */
  readonly right: number
  readonly items: readonly SceneItem[]
}

/** How high the chevrons of the phases are with one line. */
export const chevron = 34
const diamond = 16
const milestoneWidth = 168
const momentIcon = 12
/** Icons at the right of a step's number, and what each takes of its line. */
const cornerIcon = 15
const cornerIconRoom = cornerIcon + 4
/** A finger finds the sign of a linked map this far around it. */
const linkReach = 32

const headers = remembered<Header>()

export function headerOf(
  setting: Setting,
  columns: readonly Column[],
  spans: readonly PhaseSpan[],
  width: number
): Header {
  const hidden = spans.flatMap(({ phase, collapsed }) =>
    collapsed ? Object.values(hiddenInPhase(setting, phase.id)) : []
  )
  const { milestone, map } = setting.document
  const key = `${setting.key} ${width} ${identity(milestone)} ${identity(map)} ${hidden.join(' ')}`
  return headers(columns, key, () => makeHeader(setting, columns, spans, width))
}

function makeHeader(
  setting: Setting,
  columns: readonly Column[],
  spans: readonly PhaseSpan[],
  width: number
): Header {
  const phaseTexts = spans.map((span) => phaseText(setting, span))
  const phaseHeight = Math.max(
    chevron,
    ...phaseTexts.map(({ lines, style }) => lines.length * style.lineHeight + (lines.length > 1 ? 8 : 0))
  )
  const diamondTop = phaseTop + phaseHeight + 3
  const labels = milestoneLabels(setting, spans)
  const labelLines = Math.max(1, ...labels.map(({ lines }) => lines.length))
  const stepsTop = diamondTop + diamond + 2 + labelLines * 14 + 7
  const stepParts = columns.map((column) =>
    column.collapsed ? collapsedText(setting, column) : stepText(setting, column)
  )
  const stepHeight = Math.max(setting.metrics.stepBlock, ...stepParts.map((parts) => parts.height))
  const height = stepsTop + stepHeight

  const items: SceneItem[] = [
    backdrop(
      'top',
      setting.metrics.laneHeaderWidth,
      width - setting.metrics.laneHeaderWidth,
      height,
      stepsTop,
      columns
    )
  ]
  spans.forEach((span, index) => {
    const phaseWords = phaseTexts[index]
    if (phaseWords) items.push(phaseItem(setting, span, phaseWords, phaseHeight))
  })
  columns.forEach((column, index) => {
    const parts = stepParts[index]
    if (!parts) return
    const link = linkItem(setting, column, stepsTop)
    items.push(
      column.collapsed
        ? collapsedItem(setting, column, parts.lines, stepsTop, stepHeight)
        : stepItem(setting, column, parts, stepsTop, stepHeight)
    )
    if (link) items.push(link)
  })
  for (const { milestone, x, lines, width: labelWidth } of labels) {
    const itemHeight = diamond + 2 + lines.length * 14
    items.push(
      sameDecoration(
        item({
          id: `${milestone.id}:head`,
          role: 'grid',
          pane: 'top',
          x: x - 1,
          y: diamondTop + itemHeight + 3,
          width: 2,
          height: height - diamondTop - itemHeight - 3,
          primitives: [dotted(height - diamondTop - itemHeight - 3)]
        })
      ),
      sameItem(milestone, `${setting.key} ${x} ${diamondTop} ${labelWidth}`, () =>
        item({
          id: milestone.id,
          recordId: milestone.id,
          role: 'milestone',
          pane: 'top',
          x: x - labelWidth / 2,
          y: diamondTop,
          width: labelWidth,
          height: itemHeight,
          primitives: [
            path(
              polygon([
                [labelWidth / 2, 1.28],
                [labelWidth / 2 + 6.72, 8],
                [labelWidth / 2, 14.72],
                [labelWidth / 2 - 6.72, 8]
              ]),
              { fill: 'surface', stroke: 'navy', width: 1.76 }
            ),
            text(labelWidth / 2, diamond + 2, lines, typeScale.captionStrong, 'ink', 'middle')
          ],
          label: [
            setting.t('lens.label', { name: setting.t('lens.milestone'), text: milestone.name }),
            milestone.measure,
            milestone.trackedIn
          ]
            .filter((part) => part !== '')
            .join(' · '),
          glance: { icon: 'diamond', fill: 'surface', stroke: 'navy' },
          edit: {
            field: 'name',
            value: milestone.name,
            x: 0,
            y: diamond + 2,
            width: labelWidth,
            height: lines.length * 14,
            style: typeScale.captionStrong
          }
        })
      )
    )
  }
  items.push(cornerOf(setting, height, phaseHeight, diamondTop, stepsTop))
  const right = Math.max(0, ...labels.map(({ x, shown }) => x + shown / 2))
  return {
    height,
    stepsTop,
    milestones: labels.map(({ milestone, x }) => ({ id: milestone.id, x })),
    right,
    items
  }
}

/** The dotted line of a milestone, one pixel wide at its own corner. */
export function dotted(height: number): Primitive {
  return line(
    [
      [1, 0],
      [1, height]
    ],
    'ink3',
    1.5,
    { dash: [1.5, 4], cap: 'round' }
  )
}

function backdrop(
  pane: 'top',
  x: number,
  width: number,
  height: number,
  stepsTop: number,
  columns: readonly Column[]
): SceneItem {
  return sameDecoration(
    item({
      id: 'background:top',
      role: 'background',
      pane,
      x,
      y: 0,
      width,
      height,
      primitives: [
        box(0, 0, width, height, { fill: 'surface' }),
        path(
          strokes(columns.slice(1).map((column) => [column.x - x, stepsTop, column.x - x, height] as const)),
          {
            stroke: 'line',
            width: 1
          }
        ),
        path(strokes([[0, height - 0.5, width, height - 0.5]]), { stroke: 'line2', width: 1 })
      ]
    })
  )
}

function cornerOf(
  { t, metrics }: Setting,
  height: number,
  phaseHeight: number,
  diamondTop: number,
  stepsTop: number
): SceneItem {
  const width = metrics.laneHeaderWidth
  const caption = (title: string, y: number): Primitive =>
    text(14, y, [title], typeScale.captionStrong, 'ink3')
  return sameDecoration(
    item({
      id: 'corner',
      role: 'caption',
      pane: 'corner',
      x: 0,
      y: 0,
      width,
      height,
      primitives: [
        box(0, 0, width, height, { fill: 'surface' }),
        caption(t('term.phases'), phaseTop + phaseHeight / 2 - 7),
        caption(t('term.milestones'), diamondTop + 9),
        caption(t('term.steps'), stepsTop + (metrics.stepBlock > 50 ? 10 : 7)),
        path(strokes([[0, height - 0.5, width, height - 0.5]]), { stroke: 'line2', width: 1 }),
        path(strokes([[width - 0.5, 0, width - 0.5, height]]), { stroke: 'line2', width: 1 })
      ]
    })
  )
}

/** A label may be as wide as the nearest neighbour leaves, then it takes more lines. */
function milestoneLabels(setting: Setting, spans: readonly PhaseSpan[]) {
  const found = spans.flatMap(({ phase, x, width, collapsed, ends }) => {
    const milestone = ends ? milestoneOf(setting.document, phase.id) : undefined
    return milestone ? [{ milestone, x: x + width, collapsed }] : []
  })
  // A label beside a bare diamond may come close to it; two labels share what is between them.
  const reach = (other: (typeof found)[number] | undefined, distance: number): number =>
    other?.collapsed ? 2 * (distance - diamond) : distance - 8
  return found.map(({ milestone, x, collapsed }, index) => {
    if (collapsed) return { milestone, x, width: diamond, lines: [], shown: diamond }
    const [before, after] = [found[index - 1], found[index + 1]]
    const toLeft = reach(before, x - (before?.x ?? 2 * setting.metrics.laneHeaderWidth - x))
    const toRight = reach(after, (after?.x ?? Number.POSITIVE_INFINITY) - x)
    const width = Math.min(milestoneWidth, toLeft, toRight)
    const lines = setting.wrapName(milestone.name, typeScale.captionStrong, width)
    const shown = Math.max(diamond, ...lines.map((each) => setting.width(each, typeScale.captionStrong)))
    return { milestone, x, width, lines, shown }
  })
}

export type StepText = {
  readonly height: number
  /** Beside the number, below one another where the column is narrow: print must not clip them. */
  readonly duration: readonly string[]
  readonly lines: readonly string[]
  readonly moment: readonly string[]
}

function stepText(setting: Setting, { step, width, number }: Column): StepText {
  if (!step) return { height: 0, duration: [], lines: [], moment: [] }
  const { metrics } = setting
  const room = width - 2 * stepInset(setting)
  const lines = setting.wrapName(step.name, metrics.stepStyle, room)
  const spelled = setting.lens === 'journey' && step.momentOfTruth && width >= 176
  const moment = spelled ? setting.wrapName(setting.t('term.momentOfTruth'), typeScale.kind, room - 16) : []
  const icons = (step.momentOfTruth && !spelled ? 1 : 0) + (linkedTitle(setting, step) === null ? 0 : 1)
  const left = durationLeft(setting, number)
  const duration =
    step.duration === ''
      ? []
      : setting.wrapName(
          step.duration,
          typeScale.stepNumber,
          width - left - 2 - stepInset(setting) - icons * cornerIconRoom
        )
  const top = stepTop(setting) + 14 * Math.max(1, duration.length)
  const height = top + lines.length * metrics.stepStyle.lineHeight + moment.length * 14 + 5
  return { height, duration, lines, moment }
}

/** Where a duration's words begin: after the number and its rule. */
function durationLeft(setting: Setting, number: string): number {
  return stepInset(setting) + setting.width(number, typeScale.stepNumber) + 11
}

function stepInset({ lens }: Setting): number {
  return lens === 'journey' ? 11 : lens === 'experience' ? 9 : 14
}

function stepTop({ lens }: Setting): number {
  return lens === 'journey' ? 7 : 4
}

function stepItem(
  setting: Setting,
  { step, phase, x, width, number }: Column,
  { duration, lines, moment }: StepText,
  y: number,
  height: number
): SceneItem {
  const inset = stepInset(setting)
  if (!step) {
    return sameItem(phase, `${setting.key} place ${x} ${y} ${width} ${height}`, () =>
      item({
        id: `${phase.id}:place`,
        recordId: phase.id,
        role: 'caption',
        pane: 'top',
        x,
        y,
        width,
        height,
        primitives: [
          box(8.5, 6.5, width - 17, height - 14, { stroke: 'line3', dash: [4, 3], radius: 6 }),
          text(width / 2, (height - 15) / 2, [setting.t('lens.noStep')], typeScale.caption, 'ink3', 'middle')
        ],
        label: setting.t('lens.noStep')
      })
    )
  }
  const linked = linkedTitle(setting, step)
  const key = `${setting.key} header ${number} ${x} ${y} ${width} ${height} ${linked}`
  return sameItem(step, key, () => {
    const { stepStyle } = setting.metrics
    const top = stepTop(setting)
    const starred = step.momentOfTruth && moment.length === 0
    const primitives: Primitive[] = [text(inset, top, [number], typeScale.stepNumber, 'ink3')]
    if (duration.length > 0) {
      const left = durationLeft(setting, number)
      const rule: [number, number][] = [
        [left - 6, top + 2],
        [left - 6, top + 12]
      ]
      primitives.push(line(rule, 'line2', 1), text(left, top, duration, typeScale.stepNumber, 'ink3'))
    }
    const starRight = inset + (linked === null ? 0 : cornerIconRoom)
    if (starred) primitives.push(momentStar(width - starRight - cornerIcon, top - 1, cornerIcon))
    const nameTop = top + 14 * Math.max(1, duration.length)
    primitives.push(words(inset, nameTop, width - 2 * inset, lines, stepStyle, 'ink'))
    const nameHeight = lines.length * stepStyle.lineHeight
    if (moment.length > 0) {
      primitives.push(
        momentStar(inset, nameTop + nameHeight + 1, momentIcon),
        text(inset + 16, nameTop + nameHeight, moment, typeScale.kind, 'mdvInk')
      )
    }
    const parts = [setting.t('lens.step', { number, name: step.name })]
    if (step.duration !== '') parts.push(step.duration)
    if (step.momentOfTruth) parts.push(setting.t('term.momentOfTruth'))
    if (linked !== null) parts.push(setting.t('lens.linkedMap', { title: linked }))
    return item({
      id: step.id,
      recordId: step.id,
      role: 'step',
      pane: 'top',
      x,
      y,
      width,
      height,
      primitives,
      label: parts.join(' · '),
      glance: { icon: step.momentOfTruth ? 'star' : null, fill: 'surface', stroke: 'line2' },
      edit: {
        field: 'name',
        value: step.name,
        x: inset,
        y: nameTop,
        width: width - 2 * inset,
        height: nameHeight,
        style: stepStyle
      }
    })
  })
}

/** The title of the map that tells the step in detail; null where none does. */
function linkedTitle({ document }: Setting, step: Step): string | null {
  return document.map.get(step.linkedMapId ?? '')?.title ?? null
}

/** An item of its own, so that it can be pressed where the step is not. The step's label says where it leads. */
function linkItem(setting: Setting, { step, x, width }: Column, y: number): SceneItem | null {
  if (!step || linkedTitle(setting, step) === null) return null
  const key = `${setting.key} link ${x} ${y} ${width}`
  return sameItem(step, key, () =>
    item({
      id: `${step.id}:link`,
      recordId: step.id,
      role: 'mapLink',
      pane: 'top',
      x: x + width - linkReach,
      y,
      width: linkReach,
      height: linkReach,
      primitives: [
        icon(
          'external-link',
          linkReach - stepInset(setting) - cornerIcon,
          stepTop(setting) - 1,
          cornerIcon,
          'accent',
          { strokeWidth: 1.8 }
        )
      ]
    })
  )
}

export function momentStar(x: number, y: number, size: number): Primitive {
  return icon('star', x, y, size, 'mdvInk', { fill: 'mdv', strokeWidth: 1.6 })
}
