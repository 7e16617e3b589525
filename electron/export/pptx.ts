import { Resvg } from '@resvg/resvg-js'
import PptxGenJs from 'pptxgenjs'
import { translate } from '../../shared/i18n/translate'
import { light } from '../../shared/lenses/palette'
import { coverTitle } from '../../shared/lenses/slide-cover'
import { slideSize } from '../../shared/lenses/slides'
import type { Locale } from '../../shared/model/project'
import type { TextMeasurer } from '../../shared/text/measurer'
import type { ReportProgress } from './export-job'
import type { PptxSlide } from './pptx-deck'
import { PptxPackage } from './pptx-package'
import { itemXml, type SlideInk } from './pptx-shapes'
import { cleanText } from './pptx-xml'

export type PptxInfo = {
  readonly title: string
  readonly client: string
  readonly project: string
  /** Of the labels, and of what the users wrote. */
  readonly locale: Locale
  readonly language: Locale
  /** ISO instant; a fixed one gives the same bytes again. */
  readonly createdAt: string
}

const languages: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' }
const inch = 72

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
  const made = await PptxPackage.open(await emptyDeck(slides, info))
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
      lang,
      names
    }
    made.draw(index, slide.drawn.map(({ item, spot }) => itemXml(item, spot, ink)).join(''))
    made.say(index, slide.notes, lang.own)
    report((index + 1) / slides.length)
  }
  return made.bytes(info)
}

/** PowerPoint shows an SVG only beside a picture of it; the picture alone serves everybody. */
function shownBytes(
  bytes: Uint8Array,
  mediaType: string
): { readonly bytes: Uint8Array; readonly mediaType: string } {
  if (mediaType !== 'image/svg+xml') return { bytes, mediaType }
  const picture = new Resvg(Buffer.from(bytes), { fitTo: { mode: 'width', value: 800 }, logLevel: 'off' })
  return { bytes: picture.render().asPng(), mediaType: 'image/png' }
}

async function emptyDeck(slides: readonly PptxSlide[], info: PptxInfo): Promise<Uint8Array> {
  const deck = new PptxGenJs()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: 'Cambria', bodyFontFace: 'Calibri' }
  const lang = languages[info.locale]
  const several = new Set(slides.map(({ map }) => map)).size > 1
  const masters = new Map<string, number>()
  for (const { kind, map, lens, title } of slides) {
    const lensTitle = translate(info.locale, `lens.${lens}.title`)
    const section = oneLine([several ? map : '', lensTitle].filter((part) => part !== '').join(' · '))
    let number = masters.get(section)
    if (number === undefined) {
      number = masters.size + 1
      masters.set(section, number)
      deck.addSection({ title: section })
      deck.defineSlideMaster(coverMaster(number))
      deck.defineSlideMaster(
        mapMaster(number, oneLine([map, lensTitle].filter((part) => part !== '').join(' · ')), info)
      )
    }
    const slide = deck.addSlide({ masterName: `${kind} ${number}`, sectionTitle: section })
    slide.addText([{ text: oneLine(title), options: { lang } }], { placeholder: 'title', lang })
    // What is said comes later: pptxgenjs knows no paragraphs here.
    slide.addNotes(' ')
  }
  const bytes = await deck.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('the deck was asked for as bytes')
  return bytes
}

/** Names of sections, titles and feet are one line, whatever was typed. */
function oneLine(text: string): string {
  return cleanText(text).replace(/\n/g, ' ')
}

type Master = Parameters<PptxGenJs['defineSlideMaster']>[0]

function hex(colour: keyof typeof light): string {
  return light[colour].slice(1)
}

function coverMaster(number: number): Master {
  const { x, y, width, height, size } = coverTitle
  return {
    title: `cover ${number}`,
    background: { color: hex('surface') },
    objects: [
      { rect: { x: 0, y: 0, w: slideSize.width / inch, h: 8 / inch, fill: { color: hex('accent') } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: x / inch,
            y: y / inch,
            w: width / inch,
            h: height / inch,
            margin: 0,
            align: 'left',
            valign: 'top',
            fontSize: size,
            color: hex('ink')
          },
          text: ''
        }
      }
    ]
  }
}

/** Title above, client, lens and number of the slide at the foot. */
function mapMaster(number: number, name: string, { client, project, title }: PptxInfo): Master {
  const foot = (
    text: string,
    x: number,
    w: number,
    align: 'left' | 'center'
  ): NonNullable<Master['objects']>[number] => ({
    text: {
      text: oneLine(text),
      options: {
        x: x / inch,
        y: 515 / inch,
        w: w / inch,
        h: 16 / inch,
        margin: 0,
        align,
        fontSize: 9,
        color: hex('ink3')
      }
    }
  })
  const from = [client, project === title ? '' : project].filter((part) => part !== '').join(' · ')
  return {
    title: `map ${number}`,
    background: { color: hex('surface') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 24 / inch,
            y: 14 / inch,
            w: 912 / inch,
            h: 36 / inch,
            margin: 0,
            align: 'left',
            valign: 'middle',
            fontSize: 20,
            color: hex('ink')
          },
          text: ''
        }
      },
      {
        line: { x: 24 / inch, y: 511 / inch, w: 912 / inch, h: 0, line: { color: hex('line2'), width: 0.75 } }
      },
      foot(from, 24, 380, 'left'),
      foot(name, 404, 480, 'left')
    ],
    slideNumber: {
      x: 896 / inch,
      y: 515 / inch,
      w: 40 / inch,
      h: 16 / inch,
      margin: 0,
      align: 'right',
      fontSize: 9,
      color: hex('ink3')
    }
  }
}
