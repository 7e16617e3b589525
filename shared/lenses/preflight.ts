import type { Document } from '../model/document'
import type { TextMeasurer } from '../text/measurer'
import { pictureRect } from './draw'
import type { Drawing } from './scene'

/** What will not come out as it is seen. */
export type Preflight = {
  /** Characters no bundled font draws, each once. */
  readonly characters: readonly string[]
  /** What the pictures show whose pixels would be seen on paper, each once. */
  readonly coarse: readonly string[]
}

export const nothingAmiss: Preflight = { characters: [], coarse: [] }

/** Below this many pixels an inch, a printed picture is visibly made of squares. */
const leastPixels = 100

/** `scale` is points of paper for one of the scene's. */
export function preflightOf(
  scene: Drawing,
  scale: number,
  document: Document,
  measurer: TextMeasurer
): Preflight {
  const characters = new Set<string>()
  const coarse = new Set<string>()
  const widths = new Map([...document.asset.values()].map(({ hash, width }) => [hash, width]))
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) {
      if (primitive.kind === 'text') {
        for (const line of primitive.lines) {
          for (const part of measurer.missing(line, primitive.style)) characters.add(part)
        }
      } else if (primitive.kind === 'image') {
        const inches = (pictureRect(primitive).width * scale) / 72
        const pixels = widths.get(primitive.hash) ?? 0
        if (pixels > 0 && pixels < inches * leastPixels) coarse.add(primitive.alternative)
      }
    }
  }
  return { characters: [...characters], coarse: [...coarse] }
}

export function joinPreflights(found: readonly Preflight[]): Preflight {
  return {
    characters: [...new Set(found.flatMap(({ characters }) => characters))],
    coarse: [...new Set(found.flatMap(({ coarse }) => coarse))]
  }
}
