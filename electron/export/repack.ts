import JsZip from 'jszip'

/** A ZIP archive of texts again with some of them changed; names, order and dates stay as they are. */
export async function repack(
  bytes: Uint8Array,
  change: (name: string, text: string) => string
): Promise<Uint8Array> {
  const archive = await JsZip.loadAsync(bytes)
  for (const part of archive.file(/./)) {
    const text = await part.async('string')
    const changed = change(part.name, text)
    if (changed !== text) archive.file(part.name, changed, { date: part.date, createFolders: false })
  }
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
