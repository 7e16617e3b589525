import { packPages } from '../../../shared/deliverable/pack'
import type { Translate } from '../../editor/messages'
import { lensesOf } from './export-choice'
import { type PageSource, type PreviewPage, today } from './preview-page'

/** The pages of a deliverable pack, listed a section at a time: how many there are is known once all texts are laid out. */
export function* packPreviewPages(
  { document, measurer, choice }: PageSource,
  t: Translate
): Generator<undefined, readonly PreviewPage[]> {
  const asked = { ...choice, lenses: lensesOf(choice), measurer, madeOn: today() }
  const pages = yield* packPages(document, asked)
  return pages.map(({ anchor, title, part, continues, paper, compose }): PreviewPage => {
    const whole = [title, part ?? ''].filter((word) => word !== '').join(' \u00B7 ')
    const name = continues ? t('deliverable.continued', { title: whole }) : whole
    return {
      key: anchor,
      name,
      label: t('export.preview.of', { lens: name }),
      *compose(place) {
        for (const placed of compose(place)) yield { ...placed, paper, tiling: null, slideCount: null }
      }
    }
  })
}
