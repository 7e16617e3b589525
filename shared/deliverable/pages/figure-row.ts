import type { MessageKey } from '../../i18n/translate'
import { formatNumber } from '../../i18n/translate'
import { line, text } from '../../lenses/draw'
import type { Primitive, SceneItem } from '../../lenses/scene'
import { caption } from '../../lenses/sheet-part'
import { typeScale } from '../../lenses/type-scale'
import type { KeyFigures } from '../key-figures'
import type { PageSetting } from './page-setting'

const shown = [
  'steps',
  'touchpoints',
  'pains',
  'breakPoints',
  'delights',
  'opportunities',
  'momentsOfTruth'
] as const satisfies readonly (keyof KeyFigures)[]

/** The figures of a map side by side, large enough to be read from across a table; those of nothing leave. */
export function figureRow(
  page: PageSetting,
  figures: KeyFigures,
  width: number
): { readonly height: number; readonly items: readonly SceneItem[] } {
  const { figure, card } = typeScale
  const told = [
    ...shown.flatMap((name) => (figures[name] > 0 ? [{ name, value: figures[name], of: '' }] : [])),
    ...(figures.evidenced > 0
      ? [
          {
            name: 'evidenced' as const,
            value: figures.evidenced,
            of: page.t('deliverable.of', { count: figures.cards })
          }
        ]
      : [])
  ]
  if (told.length === 0) return { height: 0, items: [] }
  const each = width / told.length
  const height = figure.lineHeight + 2 * card.lineHeight + 4
  const items = told.map(({ name, value, of }, index) => {
    const number = formatNumber(page.locale, value)
    const key: MessageKey = `deliverable.figure.${name}`
    const words = page.t(key, { count: value })
    const left = index === 0 ? 0 : 14
    const primitives: Primitive[] = [
      text(left, 0, [number], figure, page.look.title),
      text(left, figure.lineHeight + 4, page.fit(words, card, each - left - 10, 2), card, 'ink2')
    ]
    if (of !== '') primitives.push(text(left + page.width(number, figure) + 5, 17, [of], card, 'ink3'))
    if (index > 0)
      primitives.push(
        line(
          [
            [0.5, 2],
            [0.5, height]
          ],
          'line2',
          1
        )
      )
    const label = [number, of, words].filter((part) => part !== '').join(' ')
    return caption(`summary:figure:${name}`, index * each, 0, each, height, primitives, label)
  })
  return { height, items }
}
