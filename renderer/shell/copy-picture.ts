import { light } from '../../shared/lenses/palette'
import { loadPictures } from '../editor/images/load-pictures'
import type { Translate } from '../editor/messages'
import { notify, notifyFailure } from '../editor/notify'
import type { Workbench } from '../editor/workbench'
import { type CopiedPicture, copiedPicture, pictureSize } from './copied-picture'
import { drawScene, loadFonts } from './export-dialog/draw-scene'

/** Puts a picture on the clipboard, for a mail or a slide, and says which and how large. */
export async function copyPicture(workbench: Workbench, t: Translate): Promise<void> {
  const picture = copiedPicture(workbench)
  try {
    // Handed over before it is drawn: the page may write for a moment after the key only.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn(workbench, picture) })])
  } catch {
    // No memory for so many pixels, or a window that lost the focus meanwhile; Chromium tells them apart in English only.
    return notifyFailure(t, { code: 'clipboard.noPicture', params: {} })
  }
  notify(t(`clipboard.picture.${picture.of}`, pictureSize(picture.area)))
}

async function drawn({ editor }: Workbench, { scene, area }: CopiedPicture): Promise<Blob> {
  const [pictures] = await Promise.all([loadPictures(editor, scene), loadFonts(scene)])
  const { width, height } = pictureSize(area)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas of that size')
  context.fillStyle = light.surface
  context.fillRect(0, 0, width, height)
  context.scale(width / area.width, height / area.height)
  context.translate(-area.x, -area.y)
  drawScene(context, scene, pictures)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No memory for that size'))),
      'image/png'
    )
  })
}
