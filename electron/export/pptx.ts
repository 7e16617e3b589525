import PptxGenJs from 'pptxgenjs'
import { translate } from '../../shared/i18n/translate'
import type { Palette } from '../../shared/lenses/palette'
import type { Asset } from '../../shared/model/asset'
import type { Locale } from '../../shared/model/project'
import type { ClientFace, TextMeasurer } from '../../shared/text/measurer'
import type { ReportProgress } from './export-job'
import { chartFrameXml, chartWorkbook, chartXml } from './pptx-chart'
import type { PptxSlide } from './pptx-deck'
import { coverMaster, type Dress, type MasterLogo, mapMaster, oneLine } from './pptx-masters'
import { PptxPackage } from './pptx-package'
import { itemXml, type SlideInk } from './pptx-shapes'
import { tableXml } from './pptx-table'
import { escapeXml } from './pptx-xml'
import { svgPicture } from './svg-picture'

export type PptxInfo = {
  readonly title: string
  readonly client: string
  /** Of the labels, and of what the users wrote. */
  readonly locale: Locale
  readonly language: Locale
  readonly palette: Palette
  readonly look: Pick<Dress, 'title' | 'rule'>
  readonly logo: Asset | null
  /** ISO instant; a fixed one gives the same bytes again. */
  readonly createdAt: string
}

const languages: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' }

/**
 * The package, its masters, placeholders and sections are pptxgenjs's. The shapes are ours: it knows neither groups nor
 * words for those who do not see them, and writes what it is given into names unescaped.
 */
export async function writePptx(
  slides: readonly PptxSlide[],
  info: PptxInfo,
  assets: ReadonlyMap<string, Uint8Array>,
  measurer: TextMeasurer,
  report: ReportProgress
): Promise<Uint8Array> {
  const { palette, look } = info
  const dress: Dress = { palette, ...look, logo: masterLogo(info, assets) }
  const made = await PptxPackage.open(await emptyDeck(slides, info.locale, dress, measurer))
  const t = (key: 'slides.icon' | 'slides.shape' | 'slides.text'): string => translate(info.locale, key)
  const names = { icon: t('slides.icon'), shape: t('slides.shape'), text: t('slides.text') }
  const lang = { own: languages[info.language], labels: languages[info.locale] }
  for (const [index, slide] of slides.entries()) {
    const relations = made.relationsOf(index)
    // Below it are the ids of the slide's own placeholders.
    let lastId = 100
    const ink: SlideInk = {
      nextId: () => {
        lastId += 1
        return lastId
      },
      picture: (hash, mediaType) => {
        const bytes = assets.get(hash)
        return bytes ? relations.picture(hash, () => shownBytes(bytes, mediaType)) : null
      },
      link: (address) => relations.link(address),
      measurer,
      palette,
      lang,
      names
    }
    const shapes = slide.drawn.map(({ item, spot }) => itemXml(item, spot, ink))
    for (const frame of slide.frames) {
      if (frame.kind === 'table') shapes.push(tableXml(frame, ink))
      else {
        const workbook = await chartWorkbook(frame, info.createdAt)
        shapes.push(chartFrameXml(frame, relations.chart(chartXml(frame, ink), workbook), ink))
      }
    }
    made.draw(index, shapes.join(''))
    made.say(index, slide.notes, lang.own)
    report((index + 1) / slides.length)
  }
  return made.bytes(info)
}

type ShownBytes = { readonly bytes: Uint8Array; readonly mediaType: string }

/** PowerPoint shows an SVG only beside a picture of it; the picture alone serves everybody. */
function shownBytes(bytes: Uint8Array, mediaType: string): ShownBytes {
  if (mediaType !== 'image/svg+xml') return { bytes, mediaType }
  return { bytes: svgPicture(bytes), mediaType: 'image/png' }
}

function masterLogo(
  { logo, client, locale }: PptxInfo,
  assets: ReadonlyMap<string, Uint8Array>
): MasterLogo | null {
  const bytes = assets.get(logo?.hash ?? '')
  if (!logo || !bytes || logo.width === 0 || logo.height === 0) return null
  const shown = shownBytes(bytes, logo.mediaType)
  return {
    data: `data:${shown.mediaType};base64,${Buffer.from(shown.bytes).toString('base64')}`,
    aspect: logo.width / logo.height,
    alternative: translate(locale, 'lens.sheet.logo', { name: client || logo.name })
  }
}

async function emptyDeck(
  slides: readonly PptxSlide[],
  locale: Locale,
  dress: Dress,
  measurer: TextMeasurer
): Promise<Uint8Array> {
  const deck = new PptxGenJs()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: 'Cambria', bodyFontFace: bodyFace(measurer.client) }
  const lang = languages[locale]
  const several = new Set(slides.map(({ mapId }) => mapId)).size > 1
  const sections = new Map<string, { readonly number: number; readonly title: string }>()
  for (const { kind, mapId, map, subject, title, foot } of slides) {
    const subjectTitle = translate(
      locale,
      subject === 'findings' ? 'slides.findings' : `lens.${subject}.title`
    )
    const name = oneLine([map, subjectTitle].filter((part) => part !== '').join(' · '))
    let section = sections.get(`${mapId} ${subject}`)
    if (!section) {
      const number = sections.size + 1
      // pptxgenjs finds a section by its title, and two maps may bear the same.
      section = { number, title: several ? `${number}. ${name}` : subjectTitle }
      sections.set(`${mapId} ${subject}`, section)
      deck.addSection({ title: section.title })
      // What is found on a map has none.
      if (kind === 'cover') deck.defineSlideMaster(coverMaster(number, dress, foot))
      deck.defineSlideMaster(mapMaster(number, name, dress, foot, measurer))
    }
    const slide = deck.addSlide({ masterName: `${kind} ${section.number}`, sectionTitle: section.title })
    const fontSize = titleSizes[kind].find(({ most }) => title.length <= most)?.size
    slide.addText([{ text: oneLine(title), options: { lang, ...(fontSize ? { fontSize } : {}) } }], {
      placeholder: 'title',
      lang
    })
    // What is said comes later: pptxgenjs knows no paragraphs here.
    slide.addNotes(' ')
  }
  const bytes = await deck.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('the deck was asked for as bytes')
  return bytes
}

/** pptxgenjs writes it as it is between two quotation marks, and knows nothing of what a font looks like. */
function bodyFace(client: ClientFace | null): string {
  if (!client) return 'Calibri'
  const look = client.panose?.map((each) => (each & 0xff).toString(16).padStart(2, '0')).join('') ?? ''
  return `${escapeXml(client.family)}${look.length === 20 ? `" panose="${look.toUpperCase()}` : ''}`
}

/** A title longer than its room for one size is set in the next. */
const titleSizes: Readonly<
  Record<PptxSlide['kind'], readonly { readonly most: number; readonly size: number }[]>
> = {
  cover: [
    { most: 90, size: 32 },
    { most: 160, size: 24 },
    { most: Number.POSITIVE_INFINITY, size: 16 }
  ],
  map: [
    { most: 80, size: 20 },
    { most: Number.POSITIVE_INFINITY, size: 14 }
  ]
}
