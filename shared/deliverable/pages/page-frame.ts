import { text } from '../../lenses/draw'
import type { PlacedDrawing } from '../../lenses/paper'
import type { SceneItem } from '../../lenses/scene'
import { logoOf } from '../../lenses/sheet'
import { footerItem, type PagePlace, ruleOf } from '../../lenses/sheet-footer'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import { type PageSetting, pageMargin, pagePlacement, pageSize } from './page-setting'

/** What a page says above its body. */
export type PageHead = { readonly title: string; readonly subtitle: string }

const titleTop = 42
const ruleTop = 106

/** A page of text: its title and the client's logo, its body, and the foot that every page of the file has. */
export function framedPage(
  page: PageSetting,
  head: PageHead,
  body: readonly SceneItem[],
  place: PagePlace
): PlacedDrawing {
  const { sheet, look, foot, room, t } = page
  const logo = logoOf(sheet)
  const logoScale = logo ? Math.min(1, 48 / logo.height) : 0
  const titleWidth = room.width - (logo ? logo.width * logoScale + 24 : 0)
  const [title, subtitle] = [
    page.fit(head.title, typeScale.pageTitle, titleWidth, 1),
    page.fit(head.subtitle, typeScale.card, titleWidth, 1)
  ]
  const { pageTitle, card } = typeScale
  const items: SceneItem[] = [
    {
      ...caption(
        'page:title',
        room.x,
        titleTop,
        titleWidth,
        pageTitle.lineHeight,
        [text(0, 0, title, pageTitle, look.title)],
        head.title
      ),
      part: { kind: 'heading', level: 1 }
    }
  ]
  if (head.subtitle !== '')
    items.push(
      caption(
        'page:subtitle',
        room.x,
        titleTop + pageTitle.lineHeight + 3,
        titleWidth,
        card.lineHeight,
        [text(0, 0, subtitle, card, 'ink2')],
        head.subtitle
      )
    )
  if (logo) items.push(scaledLogo(logo, logoScale, room.x + room.width, titleTop))
  items.push(caption('page:rule', room.x, ruleTop, room.width, 2, [ruleOf(room.width, look.rule)], ''))
  items.push(...body)
  const where = t('lens.sheet.page', { page: place.number, count: place.count })
  const footer = footerItem(sheet, foot, 0, room.width, look.rule, where)
  items.push({ ...footer, x: pageMargin, y: room.y + room.height + 14 })
  return drawnPage(page, items)
}

export function drawnPage({ look }: PageSetting, items: readonly SceneItem[]): PlacedDrawing {
  const tints = look.tints ? { tints: look.tints } : {}
  return { scene: { ...pageSize, rows: [], items, isText: true, ...tints }, placement: pagePlacement }
}

/** Its right upper corner stands at a place. */
export function scaledLogo(logo: SceneItem, scale: number, right: number, y: number): SceneItem {
  const [width, height] = [logo.width * scale, logo.height * scale]
  const primitives = logo.primitives.map((primitive) =>
    primitive.kind === 'image' ? { ...primitive, width, height } : primitive
  )
  return { ...logo, id: 'page:logo', x: right - width, y, width, height, primitives }
}
