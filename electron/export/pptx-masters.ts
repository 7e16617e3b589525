import type PptxGenJs from 'pptxgenjs'
import type { Colour, Palette } from '../../shared/lenses/palette'
import type { FooterWords } from '../../shared/lenses/sheet-footer'
import { coverTitle } from '../../shared/lenses/slide-cover'
import { slideSize } from '../../shared/lenses/slides'
import type { TextMeasurer } from '../../shared/text/measurer'
import { fitText } from '../../shared/text/wrap'
import { cleanText } from './pptx-xml'

/** What the client's brand makes of a master, or ours where there is none. */
export type Dress = {
  readonly palette: Palette
  readonly title: Colour
  readonly rule: Colour
  readonly logo: MasterLogo | null
}

/** A picture that any PowerPoint shows, as a data address. */
export type MasterLogo = { readonly data: string; readonly aspect: number; readonly alternative: string }

type Master = Parameters<PptxGenJs['defineSlideMaster']>[0]
type Part = NonNullable<Master['objects']>[number]
type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

const inch = 72

/** pptxgenjs measures by the inch. */
function placed(x: number, y: number, w: number, h: number): Place {
  return { x: x / inch, y: y / inch, w: w / inch, h: h / inch }
}

/** Names of sections, titles and feet are one line, whatever was typed. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

export function coverMaster(number: number, { palette, title }: Dress, { note }: FooterWords): Master {
  const { x, y, width, height, size } = coverTitle
  const bar: Part = {
    rect: { ...placed(0, 0, slideSize.width, 8), fill: { color: hex(palette, 'accent') } }
  }
  return {
    title: `cover ${number}`,
    background: { color: hex(palette, 'surface') },
    objects: [
      bar,
      titlePart(placed(x, y, width, height), size, 'top', hex(palette, title)),
      ...(note === ''
        ? []
        : [
            footPart(oneLine(note), placed(x, slideSize.height - 36, width, 26), 'left', hex(palette, 'ink3'))
          ])
    ]
  }
}

/** Nothing that a user wrote at length may run over what stands beside it. */
const footSize = 8.5
const footStyle = { family: 'sans', weight: 400, italic: false } as const
const logoHeight = 30
const widestLogo = 96

/** Title and logo above; whose it is, its state, the map and the number of the slide at the foot. */
export function mapMaster(
  number: number,
  name: string,
  { palette, title, rule, logo }: Dress,
  { left, stated, note }: FooterWords,
  measurer: TextMeasurer
): Master {
  const logoWidth = logo ? Math.min(widestLogo, logoHeight * logo.aspect) : 0
  const ink = hex(palette, 'ink3')
  const foot = (text: string, x: number, y: number, w: number, align: Align): readonly Part[] => {
    const shown = fitText(oneLine(text), footStyle, footSize, w, measurer)
    return shown === '' ? [] : [footPart(shown, placed(x, y, w, 12), align, ink)]
  }
  return {
    title: `map ${number}`,
    background: { color: hex(palette, 'surface') },
    objects: [
      titlePart(placed(24, 14, 912 - (logo ? logoWidth + 20 : 0), 36), 20, 'middle', hex(palette, title)),
      ...(logo ? [logoPart(logo, logoWidth)] : []),
      { line: { ...placed(24, 511, 912, 0), line: { color: hex(palette, rule), width: 0.75 } } },
      ...foot(left, 24, 513, 260, 'left'),
      ...foot(stated, 290, 513, 264, 'center'),
      ...foot(name, 560, 513, 336, 'right'),
      ...foot(note, 24, 525, 912, 'center')
    ],
    slideNumber: {
      ...placed(900, 513, 36, 12),
      margin: 0,
      align: 'right',
      fontSize: footSize,
      color: ink
    }
  }
}

function logoPart({ data, aspect, alternative }: MasterLogo, width: number): Part {
  const height = width / aspect
  return {
    image: {
      ...placed(936 - width, 32 - height / 2, width, height),
      data,
      altText: oneLine(alternative)
    }
  }
}

function titlePart(place: Place, fontSize: number, valign: 'top' | 'middle', color: string): Part {
  return {
    placeholder: {
      options: { name: 'title', type: 'title', ...place, margin: 0, align: 'left', valign, fontSize, color },
      text: ''
    }
  }
}

type Align = 'left' | 'center' | 'right'

function footPart(text: string, place: Place, align: Align, color: string): Part {
  return { text: { text, options: { ...place, margin: 0, align, valign: 'top', fontSize: footSize, color } } }
}

function hex(palette: Palette, colour: Colour): string {
  return palette[colour].slice(1)
}
