import JsZip from 'jszip'
import type { PptxInfo } from './pptx'
import { escapeXml } from './pptx-xml'

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp'
}

/** What a slide's shapes refer to outside of it. */
export type SlideRelations = {
  /** Bytes are asked for once, however many slides show them; null for kinds that no presentation can show. */
  picture(hash: string, bytes: () => { bytes: Uint8Array; mediaType: string }): string | null
  link(address: string): string
  /** A chart with the workbook of its data. */
  chart(xml: string, workbook: Uint8Array): string
}

/** The parts of a presentation, to draw on its slides and to write it: always in the same order, at the same time. */
export class PptxPackage {
  readonly #parts: Map<string, string | Uint8Array>
  readonly #media = new Map<string, string | null>()
  #charts = 0

  private constructor(parts: Map<string, string | Uint8Array>) {
    this.#parts = parts
  }

  static async open(bytes: Uint8Array): Promise<PptxPackage> {
    const zip = await JsZip.loadAsync(bytes)
    const parts = new Map<string, string | Uint8Array>()
    for (const [name, file] of Object.entries(zip.files)) {
      if (!file.dir)
        parts.set(
          name,
          /\.(xml|rels)$/.test(name) ? await file.async('string') : await file.async('uint8array')
        )
    }
    return new PptxPackage(parts)
  }

  draw(slide: number, shapes: string): void {
    this.#replace(`ppt/slides/slide${slide + 1}.xml`, '</p:spTree>', `${shapes}</p:spTree>`)
  }

  /** One paragraph a line, in the place of the words pptxgenjs was given. */
  say(slide: number, lines: readonly string[], lang: string): void {
    const run = `<a:rPr lang="${lang}" dirty="0"/>`
    const said = lines
      .flatMap((line) => line.split('\n'))
      .map((line) => `<a:p>${line === '' ? '' : `<a:r>${run}<a:t>${escapeXml(line)}</a:t></a:r>`}</a:p>`)
    const blank =
      '<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t> </a:t></a:r><a:endParaRPr lang="en-US" dirty="0"/></a:p>'
    this.#replace(
      `ppt/notesSlides/notesSlide${slide + 1}.xml`,
      blank,
      said.length > 0 ? said.join('') : '<a:p/>'
    )
  }

  relationsOf(slide: number): SlideRelations {
    const part = `ppt/slides/_rels/slide${slide + 1}.xml.rels`
    const known = new Map<string, string>()
    const add = (type: string, target: string, outside: boolean): string => {
      const id = known.get(target) ?? `rIdShape${known.size + 1}`
      if (known.has(target)) return id
      known.set(target, id)
      const mode = outside ? ' TargetMode="External"' : ''
      const relation = `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${escapeXml(target)}"${mode}/>`
      this.#replace(part, '</Relationships>', `${relation}</Relationships>`)
      return id
    }
    return {
      link: (address) => add('hyperlink', address, true),
      chart: (xml, workbook) => {
        this.#charts += 1
        const name = `chart${this.#charts}`
        const data = `<Relationship Id="rId1" Type="${relationTypes}/package" Target="../embeddings/${name}.xlsx"/>`
        this.#parts.set(`ppt/charts/${name}.xml`, xml)
        this.#parts.set(
          `ppt/charts/_rels/${name}.xml.rels`,
          `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${data}</Relationships>`
        )
        this.#parts.set(`ppt/embeddings/${name}.xlsx`, workbook)
        return add('chart', `../charts/${name}.xml`, false)
      },
      picture: (hash, bytes) => {
        let name = this.#media.get(hash)
        if (name === undefined) {
          const shown = bytes()
          const extension = extensions[shown.mediaType]
          name = extension ? `${hash.slice(0, 20)}.${extension}` : null
          if (name) this.#parts.set(`ppt/media/${name}`, shown.bytes)
          this.#media.set(hash, name)
        }
        return name === null ? null : add('image', `../media/${name}`, false)
      }
    }
  }

  async bytes(info: PptxInfo): Promise<Uint8Array> {
    this.#parts.set('docProps/core.xml', coreProperties(info))
    this.#parts.set('docProps/app.xml', appProperties)
    this.#dress(info.palette)
    this.#declare()
    const zip = new JsZip()
    const date = new Date(info.createdAt)
    const first = '[Content_Types].xml'
    for (const name of [first, ...[...this.#parts.keys()].filter((each) => each !== first).sort()])
      zip.file(name, this.#parts.get(name) ?? '', { date, createFolders: false })
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  }

  /** The client's colours, or ours, in its palette, and sections that are called the same in every copy of the same file. */
  #dress(palette: PptxInfo['palette']): void {
    const theme = 'ppt/theme/theme1.xml'
    const colours = {
      dk2: palette.navy,
      lt2: palette.bg,
      accent1: palette.accent,
      accent2: palette.neg1,
      accent3: palette.pos1,
      accent4: palette.mdv,
      accent5: palette.teamSquare,
      accent6: palette.teamDiamond
    }
    for (const [name, colour] of Object.entries(colours)) {
      const entry = new RegExp(`(<a:${name}><a:srgbClr val=")[0-9A-F]{6}`)
      this.#parts.set(theme, this.#text(theme).replace(entry, `$1${colour.slice(1)}`))
    }
    let section = 0
    const presentation = this.#text('ppt/presentation.xml').replace(
      /(<p14:section [^>]*id=")\{[^}]*\}/g,
      (_, start: string) => {
        section += 1
        return `${start}{5E0C7A10-0000-4000-8000-${String(section).padStart(12, '0')}}`
      }
    )
    this.#parts.set('ppt/presentation.xml', presentation)
  }

  /** The kinds of pictures, without the parts that pptxgenjs declares and does not write. */
  #declare(): void {
    const name = '[Content_Types].xml'
    const there = this.#text(name).replace(
      /\s*<Override PartName="\/([^"]*)"[^>]*\/>/g,
      (whole, part: string) => (this.#parts.has(part) ? whole : '')
    )
    const webp = there.includes('Extension="webp"')
      ? ''
      : '<Default Extension="webp" ContentType="image/webp"/>'
    const workbooks =
      this.#charts === 0 || there.includes('Extension="xlsx"')
        ? ''
        : '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
    const charts = Array.from(
      { length: this.#charts },
      (_, index) =>
        `<Override PartName="/ppt/charts/chart${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`
    )
    this.#parts.set(
      name,
      there
        .replace('<Default Extension="png"', `${webp}${workbooks}<Default Extension="png"`)
        .replace('</Types>', `${charts.join('')}</Types>`)
    )
  }

  #text(name: string): string {
    const part = this.#parts.get(name)
    if (typeof part !== 'string') throw new Error(`a part that pptxgenjs did not write: ${name}`)
    return part
  }

  #replace(name: string, from: string, to: string): void {
    const text = this.#text(name)
    const at = text.lastIndexOf(from)
    if (at < 0) throw new Error(`${name} has no ${from}`)
    this.#parts.set(name, text.slice(0, at) + to + text.slice(at + from.length))
  }
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const appProperties = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Parcours</Application></Properties>`

function coreProperties({ title, client, createdAt, language }: PptxInfo): string {
  const when = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  ].join(' ')
  const at = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`
  return `${xmlHead}<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(client)}</dc:creator><dc:language>${language}</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`
}
