import { failure, type Result, success } from '../../../shared/ipc/result'
import type { Document } from '../../../shared/model/document'
import { brandOf } from '../../../shared/model/structure'
import { createMeasurer } from '../../../shared/text/create-measurer'
import type { ClientFile } from '../../../shared/text/font-files'
import type { ClientFace, TextMeasurer } from '../../../shared/text/measurer'
import { request } from '../client'
import type { Editor } from '../editor'
import { loadFontBytes } from '../measurer'

/** The client's font as the page measures and draws with it. */
export type DrawnFont = {
  readonly measurer: TextMeasurer
  /** Its family here is of its bytes: fonts share names, with each other and with ours. */
  readonly face: ClientFace
  /** Letters and signs of the regular one that another font draws. */
  readonly lacking: readonly string[]
}

/** Hashes of the fonts a project is handed over in. */
export type FontHashes = Readonly<Partial<Record<ClientFile, string>>>

export function fontHashesOf(document: Document): FontHashes {
  const brand = brandOf(document)
  const client = document.asset.get(brand?.fontAssetId ?? '')?.hash
  const clientBold = document.asset.get(brand?.boldFontAssetId ?? '')?.hash
  if (!client) return {}
  return clientBold ? { client, clientBold } : { client }
}

/** Tried out by the main process first: a project can come from elsewhere, and a parser of fonts be led astray. */
export async function loadClientFont(
  { projectId }: Editor,
  { client, clientBold }: FontHashes
): Promise<Result<DrawnFont>> {
  const regular = client ? await request('font:read', { projectId, hash: client }) : failure('font.lost')
  if (!regular.ok) return regular
  const bold = clientBold ? await request('font:read', { projectId, hash: clientBold }) : null
  if (bold && !bold.ok) return bold
  const family = `Client ${client} ${clientBold ?? ''}`.trim()
  const faces = bold
    ? [
        await faceOf(family, '100 500', regular.value.bytes),
        await faceOf(family, '600 900', bold.value.bytes)
      ]
    : [await faceOf(family, '100 900', regular.value.bytes)]
  for (const face of faces) {
    if (!face) return failure('font.broken')
    document.fonts.add(face)
  }
  const measurer = createMeasurer({
    ...(await loadFontBytes()),
    client: regular.value.bytes,
    ...(bold ? { clientBold: bold.value.bytes } : {})
  })
  return success({
    measurer,
    face: { family, hasBold: bold !== null, panose: null },
    lacking: regular.value.font.lacking
  })
}

/**
 * From bytes: a font of the page needs no address, and the policy of the page allows none. Null where the browser, whose
 * own check of fonts is the strictest, does not take it.
 */
async function faceOf(family: string, weight: string, bytes: Uint8Array): Promise<FontFace | null> {
  try {
    return await new FontFace(family, new Uint8Array(bytes), { weight }).load()
  } catch {
    return null
  }
}

/** Whether the page can draw it, before it becomes part of a project. */
export async function isDrawable(bytes: Uint8Array): Promise<boolean> {
  return (await faceOf('Tried', 'normal', bytes)) !== null
}
