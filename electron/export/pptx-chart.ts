import { writeXlsx } from 'hucre/xlsx'
import type { CurveLook } from '../../shared/lenses/charts/curve-look'
import type { SlideInk } from './pptx-shapes'
import { emu, escapeXml, frame, solidFill } from './pptx-xml'
import type { ChartSeries, SlideChart } from './slide-frames'

/** What holds a chart on its slide; `relation` leads to the chart's own part. */
export function chartFrameXml(
  { name, description, place }: SlideChart,
  relation: string,
  ink: SlideInk
): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${ink.nextId()}" name="${escapeXml(name)}" descr="${escapeXml(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame('p:xfrm', place)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></p:graphicFrame>`
}

const sheetName = 'Data'
const textSize = 11

/**
 * A chart of DrawingML (ECMA-376, 21.2) with its data beside it. pptxgenjs writes charts too, and leaves a value of zero
 * out of that data: the first edit in PowerPoint would take every neutral feeling off the curve.
 */
export function chartXml(chart: SlideChart, ink: SlideInk): string {
  const group = chart.kind === 'line' ? lineGroup(chart, ink) : columnGroup(chart, ink)
  const spaces =
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const legend = `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textProperties(ink)}</c:legend>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${spaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${group}${categoryAxis(ink)}${valueAxis(chart, ink)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

const axes = '<c:axId val="1001"/><c:axId val="1002"/>'

function lineGroup({ series, ...chart }: SlideChart, ink: SlideInk): string {
  const drawn = series.map((each, index) => {
    const colour = solidFill(ink.palette[each.colour])
    const line = `<c:spPr><a:ln w="${emu(2)}" cap="rnd">${colour}${dashOf(each.look)}<a:round/></a:ln></c:spPr>`
    const marker = `<c:marker><c:symbol val="${symbols[each.look.marker]}"/><c:size val="8"/><c:spPr>${solidFill(ink.palette.surface)}<a:ln w="${emu(1.75)}">${colour}</a:ln></c:spPr></c:marker>`
    return `<c:ser>${seriesHead(each, index)}${line}${marker}${dataOf(chart.categories, each, index)}<c:smooth val="1"/></c:ser>`
  })
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}<c:marker val="1"/>${axes}</c:lineChart>`
}

const symbols: Readonly<Record<CurveLook['marker'], string>> = {
  disc: 'circle',
  diamond: 'diamond',
  triangle: 'triangle',
  square: 'square'
}

function dashOf({ dash }: CurveLook): string {
  if (!dash) return ''
  const [on = 0] = dash
  return `<a:prstDash val="${dash.length > 2 ? 'dashDot' : on < 4 ? 'sysDot' : 'dash'}"/>`
}

function columnGroup({ series, ...chart }: SlideChart, ink: SlideInk): string {
  const drawn = series.map((each, index) => {
    const fill = `<c:spPr>${solidFill(ink.palette[each.colour])}</c:spPr>`
    const labels = `<c:dLbls>${textProperties(ink)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
    return `<c:ser>${seriesHead(each, index)}${fill}<c:invertIfNegative val="0"/>${labels}${dataOf(chart.categories, each, index)}</c:ser>`
  })
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="80"/>${axes}</c:barChart>`
}

function seriesHead({ name }: ChartSeries, index: number): string {
  const cell = `${sheetName}!$${columnName(index + 1)}$1`
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>`
}

function dataOf(categories: readonly string[], { values }: ChartSeries, index: number): string {
  const range = (column: string): string => `${sheetName}!$${column}$2:$${column}$${categories.length + 1}`
  const count = `<c:ptCount val="${categories.length}"/>`
  const names = categories.map((name, at) => point(at, name)).join('')
  const numbers = values.map((value, at) => (value === null ? '' : point(at, String(value)))).join('')
  return `<c:cat><c:strRef><c:f>${range('A')}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${range(columnName(index + 1))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val>`
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`
}

/** Five curves at the most: one letter is enough. */
function columnName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}

function categoryAxis(ink: SlideInk): string {
  return `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine(ink, 'ink3')}${textProperties(ink)}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
}

function valueAxis({ range, kind }: SlideChart, ink: SlideInk): string {
  const ends = range ? `<c:max val="${range[1]}"/><c:min val="${range[0]}"/>` : '<c:min val="0"/>'
  const grid = `<c:majorGridlines>${axisLine(ink, 'line')}</c:majorGridlines>`
  const format = kind === 'line' ? '+0;\u22120;0' : '0'
  return `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(ink)}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>`
}

function axisLine({ palette }: SlideInk, colour: 'line' | 'ink3'): string {
  return `<c:spPr><a:ln w="${emu(0.75)}">${solidFill(palette[colour])}</a:ln></c:spPr>`
}

function textProperties({ palette, lang }: SlideInk): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${textSize * 100}">${solidFill(palette.ink2)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang.labels}"/></a:p></c:txPr>`
}

/** The sheet that PowerPoint opens for « Edit data ». */
export function chartWorkbook(
  { categoriesName, categories, series }: SlideChart,
  createdAt: string
): Promise<Uint8Array> {
  const created = new Date(createdAt)
  const header = [categoriesName, ...series.map(({ name }) => name)]
  const rows = categories.map((name, index) => [name, ...series.map(({ values }) => values[index] ?? null)])
  return writeXlsx({
    sheets: [
      {
        name: sheetName,
        columns: header.map((_, index) => ({ width: index === 0 ? 40 : 20 })),
        rows: [header, ...rows]
      }
    ],
    properties: { created, modified: created }
  })
}
