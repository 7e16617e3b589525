import { icon, line, moved, text } from '../../lenses/draw'
import type { IconName } from '../../lenses/icons'
import { momentStar } from '../../lenses/layout/header'
import type { Colour } from '../../lenses/palette'
import type { Primitive, SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { type Place, placeName } from '../../model/place'
import type { PageSetting } from './page-setting'
import { levelBars } from './table-look'
import { subheading } from './text-items'

export type Finding = {
  readonly id: string
  readonly sign:
    | { readonly kind: 'rank' | 'star' }
    | { readonly kind: 'icon'; readonly name: IconName; readonly colour: Colour }
  readonly text: string
  readonly place: Place
  /** Severity as bars. */
  readonly level: number | null
  /** Under it, beside the place. */
  readonly more: string
}

export type FindingGroup = {
  readonly id: string
  readonly title: string
  readonly findings: readonly Finding[]
  /** No more are shown; how many are not is said. */
  readonly most: number
}

const left = 30
const groupGap = 22
const headHeight = 33
const moreHeight = 18

/** Groups one below the other, as many findings of each as the page leaves; the registers hold them all. */
export function findingList(
  page: PageSetting,
  width: number,
  groups: readonly FindingGroup[]
): readonly SceneItem[] {
  const filled = groups.filter(({ findings }) => findings.length > 0)
  const items: SceneItem[] = []
  let y = 0
  filled.forEach((group, index) => {
    if (index > 0) y += groupGap
    const after = filled.slice(index + 1).reduce((sum, next) => sum + wanted(page, next, width), 0)
    const bottom = page.room.height - after
    items.push(subheading(page, `${group.id}:title`, 0, y, width, group.title))
    y += headHeight
    const count = Math.min(group.most, group.findings.length)
    let shown = 0
    for (const finding of group.findings.slice(0, count)) {
      const drawn = findingItem(page, group.id, finding, shown + 1, width)
      const rest = group.findings.length > shown + 1 ? moreHeight : 0
      if (shown > 0 && y + drawn.height + rest > bottom) break
      items.push({ ...drawn, y })
      y += drawn.height
      shown += 1
    }
    const hidden = group.findings.length - shown
    if (hidden > 0) {
      const words = page.t('deliverable.more', { count: hidden })
      const shownWords = text(left, 3, [words], typeScale.caption, 'ink3')
      items.push(caption(`${group.id}:more`, 0, y, width, moreHeight, [shownWords], words))
      y += moreHeight
    }
  })
  return items
}

/** What a group that comes after is kept free, and no more than leaves the one before it the larger part. */
function wanted(page: PageSetting, { id, findings, most }: FindingGroup, width: number): number {
  const shown = findings
    .slice(0, most)
    .map((each, index) => findingItem(page, id, each, index + 1, width).height)
  const more = findings.length > most ? moreHeight : 0
  const whole = groupGap + headHeight + shown.reduce((sum, height) => sum + height, 0) + more
  return Math.min(whole, page.room.height * 0.45)
}

function findingItem(
  page: PageSetting,
  group: string,
  finding: Finding,
  rank: number,
  width: number
): SceneItem {
  const { sign, level, more, place } = finding
  const style = typeScale.card
  const bars = level === null ? 0 : 28
  const lines = page.fit(finding.text, style, width - left - bars, 2)
  const where = `${place.number} ${placeName(place)}`
  // A moment of truth is its step: where it stands need not be said again.
  const said = sign.kind === 'star' ? [place.number, more] : [where, more]
  const about = said.filter((part) => part !== '').join(' \u00B7 ')
  const below = page.fit(about, typeScale.caption, width - left, sign.kind === 'star' ? 3 : 2)
  const textHeight = lines.length * style.lineHeight
  const height = textHeight + 2 + below.length * typeScale.caption.lineHeight + 12
  const primitives: Primitive[] = [
    ...signOf(page, sign, rank),
    text(left, 0, lines, sign.kind === 'star' ? typeScale.sheetName : style, 'ink'),
    text(left, textHeight + 2, below, typeScale.caption, 'ink3'),
    line(
      [
        [left, height - 6],
        [width, height - 6]
      ],
      'line',
      0.75
    )
  ]
  if (level !== null) primitives.push(...moved(levelBars(level, 0, 0), width - 18, 0))
  const severity = level === null ? '' : page.t('lens.severity', { severity: level })
  const label = [finding.text, severity, about].filter((part) => part !== '').join(' \u00B7 ')
  return caption(`${group}:${finding.id}`, 0, 0, width, height, primitives, label)
}

function signOf(page: PageSetting, sign: Finding['sign'], rank: number): readonly Primitive[] {
  if (sign.kind === 'star') return [momentStar(2, 0, 16)]
  if (sign.kind === 'icon') return [icon(sign.name, 2, 0, 16, sign.colour)]
  return [text(0, -2, [String(rank)], typeScale.heading, page.look.title)]
}
