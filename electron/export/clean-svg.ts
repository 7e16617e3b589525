import { Resvg } from '@resvg/resvg-js'
import { cleanLogo, judgeLogo } from '../../shared/formats/svg-logo'
import { type CleanDrawing, svgLogoByteLimit } from '../../shared/ipc/contract'
import type { Document } from '../../shared/model/document'
import { ExportRefusal } from './export-job'

/**
 * A drawing that somebody sent, as a picture and nothing else. resvg reads it into shapes, paints and effects and writes
 * these: what is not one of them has nowhere to survive. Runs in the utility process, which a drawing made to be endless
 * takes down at most. Refused in words where its picture needs what is not in it.
 */
export function cleanSvg(bytes: Uint8Array): CleanDrawing {
  if (bytes.byteLength > svgLogoByteLimit)
    throw new ExportRefusal('logo.tooLarge', { limit: svgLogoByteLimit / 1_000_000 })
  const source = textOf(bytes)
  const judged = judgeLogo(source)
  if (judged.kind === 'external') throw new ExportRefusal('logo.external', { address: judged.address })
  if (judged.kind !== 'taken') throw new ExportRefusal(`logo.${judged.kind}`)
  const { drawing, width, height } = drawn(source)
  const written = drawing.toString()
  const root = cleanLogo(written)
  if (!root) throw new ExportRefusal('logo.broken')
  if (root.children.every(({ name }) => name === 'defs')) throw new ExportRefusal('logo.empty')
  const unit = shapeSide / Math.max(width, height)
  return {
    bytes: new TextEncoder().encode(written),
    width: Math.max(1, Math.round(width * unit)),
    height: Math.max(1, Math.round(height * unit)),
    removed: [...judged.extras]
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ExportRefusal('logo.broken')
  }
}

/** A drawing has no pixels: its longer side counts as more of them than any paper asks for. */
const shapeSide = 10_000

/** A longer strip than that is no logo, and one of no size or of 10³⁰ none that can be drawn. */
const longestShape = 50

function drawn(source: string): { drawing: Resvg; width: number; height: number } {
  let drawing: Resvg
  try {
    drawing = new Resvg(source, { font: { loadSystemFonts: false }, logLevel: 'off' })
  } catch {
    // It says which line and column, of a file that its reader did not write.
    throw new ExportRefusal('logo.broken')
  }
  const { width, height } = drawing
  const isSized = width >= 0.01 && height >= 0.01 && Math.max(width, height) <= 1_000_000
  if (!isSized || Math.max(width / height, height / width) > longestShape)
    throw new ExportRefusal('logo.shape')
  return { drawing, width, height }
}

/** The drawings among pictures, each clean: a project may come from elsewhere. */
export function withCleanDrawings(
  document: Document,
  assets: ReadonlyMap<string, Uint8Array>
): ReadonlyMap<string, Uint8Array> {
  const clean = new Map(assets)
  for (const { hash, mediaType } of document.asset.values()) {
    const bytes = assets.get(hash)
    if (bytes && mediaType === 'image/svg+xml') clean.set(hash, cleanSvg(bytes).bytes)
  }
  return clean
}
