import { pictureRect } from '../../shared/lenses/draw'
import { light } from '../../shared/lenses/palette'
import type { ImagePrimitive } from '../../shared/lenses/scene'
import { outlineBox, type PdfDocument } from './pdf-draw'

type Picture = PDFKit.Mixins.ImageSrc
/** Missing from pdfkit's types: what is opened once can be drawn again without being embedded again. */
type Opener = { openImage(source: Buffer): Picture }

/** The pictures of one file, each embedded once however often it is shown. */
export class PdfPictures {
  readonly #document: PdfDocument & Opener
  readonly #assets: ReadonlyMap<string, Uint8Array>
  readonly #opened = new Map<string, Picture | null>()

  constructor(document: PdfDocument, assets: ReadonlyMap<string, Uint8Array>) {
    this.#document = document as PdfDocument & Opener
    this.#assets = assets
  }

  /** A picture whose bytes are lost is a framed place: its words stay in the structure, the rest of the page too. */
  draw(picture: ImagePrimitive, x: number, y: number): void {
    const document = this.#document
    const opened = this.#open(picture.hash)
    document.save()
    outlineBox(document, picture, x + picture.x, y + picture.y)
    if (opened) {
      const rect = pictureRect(picture)
      document.clip()
      document.image(opened, x + rect.x, y + rect.y, { width: rect.width, height: rect.height })
    } else {
      document.lineWidth(1)
      document.addContent('[4 3] 0 d')
      document.fillAndStroke(light.surface2, light.line3)
    }
    document.restore()
  }

  #open(hash: string): Picture | null {
    let picture = this.#opened.get(hash)
    if (picture === undefined) {
      picture = this.#read(hash)
      this.#opened.set(hash, picture)
    }
    return picture
  }

  #read(hash: string): Picture | null {
    const bytes = this.#assets.get(hash)
    if (!bytes) return null
    try {
      return this.#document.openImage(Buffer.from(bytes))
    } catch {
      // A kind pdfkit does not read (WebP), or bytes that are no picture: neither may cost the whole file.
      return null
    }
  }
}
