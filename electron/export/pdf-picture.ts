import { pictureRect } from '../../shared/lenses/draw'
import { light } from '../../shared/lenses/palette'
import type { ImagePrimitive } from '../../shared/lenses/scene'
import { outlineBox, type PdfDocument } from './pdf-draw'
import { drawFlat, type FlatDrawing, flatDrawing } from './pdf-drawing'
import { svgPicture } from './svg-picture'

type Picture = PDFKit.Mixins.ImageSrc
/** Missing from pdfkit's types: what is opened once can be drawn again without being embedded again. */
type Opener = { openImage(source: Buffer): Picture }

type Shown = { readonly flat: FlatDrawing } | { readonly opened: Picture }

/** The pictures of one file, each embedded once however often it is shown. */
export class PdfPictures {
  readonly #document: PdfDocument & Opener
  readonly #assets: ReadonlyMap<string, Uint8Array>
  readonly #opened = new Map<string, Shown | null>()

  constructor(document: PdfDocument, assets: ReadonlyMap<string, Uint8Array>) {
    this.#document = document as PdfDocument & Opener
    this.#assets = assets
  }

  /** A picture whose bytes are lost is a framed place: its words stay in the structure, the rest of the page too. */
  draw(picture: ImagePrimitive, x: number, y: number): void {
    const document = this.#document
    const shown = this.#open(picture)
    document.save()
    outlineBox(document, picture, x + picture.x, y + picture.y)
    if (shown) {
      const rect = pictureRect(picture)
      const place = { ...rect, x: x + rect.x, y: y + rect.y }
      document.clip()
      if ('flat' in shown) drawFlat(document, shown.flat, place)
      else document.image(shown.opened, place.x, place.y, { width: place.width, height: place.height })
    } else {
      document.lineWidth(1)
      document.addContent('[4 3] 0 d')
      document.fillAndStroke(light.surface2, light.line3)
    }
    document.restore()
  }

  #open({ hash, mediaType }: ImagePrimitive): Shown | null {
    let shown = this.#opened.get(hash)
    if (shown === undefined) {
      shown = this.#read(hash, mediaType)
      this.#opened.set(hash, shown)
    }
    return shown
  }

  #read(hash: string, mediaType: ImagePrimitive['mediaType']): Shown | null {
    const bytes = this.#assets.get(hash)
    if (!bytes) return null
    try {
      if (mediaType !== 'image/svg+xml') return { opened: this.#document.openImage(Buffer.from(bytes)) }
      const flat = flatDrawing(bytes)
      return flat ? { flat } : { opened: this.#document.openImage(Buffer.from(svgPicture(bytes))) }
    } catch {
      // A kind pdfkit does not read (WebP), or bytes that are no picture: neither may cost the whole file.
      return null
    }
  }
}
