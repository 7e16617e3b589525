import type { Card } from '../../../shared/model/card'
import { newId } from '../../../shared/model/id'
import { type Cell, cardsOf } from '../../../shared/model/structure'
import { focusedPlace, select } from '../actions/focus'
import { cellAt } from '../grid'
import type { Translate } from '../messages'
import { notify } from '../notify'
import type { Workbench } from '../workbench'
import { chooseImages } from './choose-images'
import { bringImage, type ImageHolder, setImage } from './set-image'

export type ImagePlace = Card | Cell

export function cardImage(card: Card): ImageHolder {
  return {
    recordId: card.id,
    assetId: card.imageAssetId,
    show: (imageAssetId) => ({ type: 'card.update', cardId: card.id, changes: { imageAssetId } })
  }
}

/** The selected card, else the cell in focus: where a picture without a place of its own goes. */
function placeInFocus(workbench: Workbench): ImagePlace | null {
  const { document } = workbench.editor.store.getState()
  const card = document.card.get(workbench.session.getState().selection.at(-1) ?? '')
  const place = card ? null : focusedPlace(workbench)
  return card ?? (place && cellAt(document, place))
}

/** On a card that is there; in a cell a card is made of it, below the others. */
export async function placeImage(
  workbench: Workbench,
  t: Translate,
  file: File,
  place: ImagePlace
): Promise<void> {
  if ('type' in place) {
    await setImage(workbench, t, file, cardImage(place))
    return
  }
  const { laneId, stepId, phaseId } = place
  const cardId = newId('card')
  const brought = await bringImage(workbench, t, file, 'card', ({ assetId, add }) => {
    const after = cardsOf(workbench.editor.store.getState().document, place).at(-1)?.id ?? null
    const changes = { imageAssetId: assetId }
    return [add, { type: 'card.add', cardId, cell: { laneId, stepId, phaseId }, after, text: '', changes }]
  })
  if (brought) select(workbench, cardId)
}

export function pasteImage(workbench: Workbench, t: Translate, file: File): void {
  const place = placeInFocus(workbench)
  if (place) void placeImage(workbench, t, file, place)
  else notify(t('image.noPlace'))
}

/** Asked for from a menu or the palette. */
export function chooseImageInFocus(workbench: Workbench, t: Translate): void {
  const place = placeInFocus(workbench)
  if (!place) {
    notify(t('image.noPlace'))
    return
  }
  void chooseImages(t, false).then(async ([file]) => {
    if (file) await placeImage(workbench, t, file, place)
  })
}
