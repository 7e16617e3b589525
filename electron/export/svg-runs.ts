import type { SvgRun } from '../../shared/formats/svg'
import type { TextStyle } from '../../shared/lenses/scene'
import { emojiFile, type FontFile } from '../../shared/text/font-files'
import type { TextMeasurer } from '../../shared/text/measurer'
import type { FontCoverage } from './pdf-text'

/**
 * A line cut where emoji begin and end, each stretch with the width it was wrapped with. For a picture also where a font
 * of the client's does: resvg gives a space that it lacks, as most do the narrow one of French, no room at all.
 */
export function svgRuns(
  line: string,
  style: TextStyle,
  coverage: FontCoverage,
  measurer: TextMeasurer,
  isPicture: boolean
): readonly SvgRun[] {
  const stretches: { text: string; font: FontFile; emoji: boolean }[] = []
  const parts = isPicture && measurer.client !== null
  for (const { text, font } of coverage.runs(line, style)) {
    const emoji = font === emojiFile
    const last = stretches.at(-1)
    if (last?.emoji === emoji && (!parts || last.font === font)) last.text += text
    else stretches.push({ text, font, emoji })
  }
  return stretches.map(({ text, emoji }) => ({ text, emoji, width: measurer.width(text, style, style.size) }))
}
