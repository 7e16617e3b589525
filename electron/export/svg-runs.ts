import type { SvgRun } from '../../shared/formats/svg'
import type { TextStyle } from '../../shared/lenses/scene'
import { emojiFile } from '../../shared/text/font-files'
import type { TextMeasurer } from '../../shared/text/measurer'
import type { FontCoverage } from './pdf-text'

/** A line cut where emoji begin and end, each stretch with the width it was wrapped with. */
export function svgRuns(
  line: string,
  style: TextStyle,
  coverage: FontCoverage,
  measurer: TextMeasurer
): readonly SvgRun[] {
  const stretches: { text: string; emoji: boolean }[] = []
  for (const { text, font } of coverage.runs(line, style)) {
    const emoji = font === emojiFile
    const last = stretches.at(-1)
    if (last?.emoji === emoji) last.text += text
    else stretches.push({ text, emoji })
  }
  return stretches.map((stretch) => ({ ...stretch, width: measurer.width(stretch.text, style, style.size) }))
}
