import type { Drawing } from '../../../shared/lenses/scene'
import { request } from '../client'
import type { Editor } from '../editor'

/** Wider than any card in a preview, and a small part of what whole photos would take. */
const previewWidth = 480

/** The pictures a scene shows, small, for a preview drawn on a canvas. Those that can not be had are left out. */
export async function loadPictures(
  { projectId }: Editor,
  scene: Drawing
): Promise<ReadonlyMap<string, ImageBitmap>> {
  const kinds = new Map(
    scene.items.flatMap(({ primitives }) =>
      primitives.flatMap((each) => (each.kind === 'image' ? [[each.hash, each.mediaType] as const] : []))
    )
  )
  const loaded = await Promise.all(
    [...kinds].map(async ([hash, type]) => {
      const result = await request('asset:get', { projectId, hash })
      if (!result.ok) return null
      try {
        const blob = new Blob([new Uint8Array(result.value)], { type })
        return [hash, await (type === 'image/svg+xml' ? drawnBitmap(blob) : bitmapOf(blob))] as const
      } catch {
        // Bytes that are no picture: the preview shows the same empty frame as the file will.
        return null
      }
    })
  )
  return new Map(loaded.filter((entry) => entry !== null))
}

function bitmapOf(source: Blob | HTMLImageElement): Promise<ImageBitmap> {
  return createImageBitmap(source, { resizeWidth: previewWidth })
}

/** Browsers decode a drawing only as an image of the page; there it runs nothing and fetches nothing. */
async function drawnBitmap(blob: Blob): Promise<ImageBitmap> {
  const image = new Image()
  image.src = URL.createObjectURL(blob)
  try {
    await image.decode()
    return await bitmapOf(image)
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
