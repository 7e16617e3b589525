import type { Translate } from '../messages'
import { notify, notifyFailure } from '../notify'
import { panelPictureSize } from './panel-picture-size'

/** Whichever panel stands at the right carries this: the one action for all of them finds it there. */
export const panelMark = { 'data-side-panel': true } as const

/** Puts the panel at the right on the clipboard as it is seen, whole: what is scrolled away as well. */
export async function copyPanel(t: Translate): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-side-panel]')
  if (!panel) return notifyFailure(t, { code: 'clipboard.noPanel', params: {} })
  // Drawn by code that nobody needs before: it comes with the first picture.
  const [{ stillCopy }, { drawStill }] = await Promise.all([import('./still-copy'), import('./draw-still')])
  const still = await stillCopy(panel)
  try {
    const size = panelPictureSize({ width: still.offsetWidth, height: still.offsetHeight })
    if (!size) return notifyFailure(t, { code: 'clipboard.longPanel', params: {} })
    // Handed over before it is drawn: the page may write for a moment after the key only.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawStill(still, size) })])
    notify(t('clipboard.picture.panel', size))
  } catch {
    // No memory, or a window that lost the focus meanwhile; Chromium tells them apart in English only.
    notifyFailure(t, { code: 'clipboard.noPanelPicture', params: {} })
  } finally {
    still.remove()
  }
}
