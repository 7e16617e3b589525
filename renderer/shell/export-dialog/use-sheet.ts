import { useEffect, useState } from 'react'
import { type ExportPage, partOf } from '../../../shared/lenses/export-pages'
import { type PaperSheet, paperSheetTries } from '../../../shared/lenses/paper-sheet'
import { composeSheet, type SheetOptions } from '../../../shared/lenses/sheet'
import type { PagePlace } from '../../../shared/lenses/sheet-footer'
import { mapSlideTries, slideRoom, slideSize } from '../../../shared/lenses/slides'
import { tintsOf } from '../../../shared/lenses/tints'
import type { Document } from '../../../shared/model/document'
import { brandOf } from '../../../shared/model/structure'
import type { TextMeasurer } from '../../../shared/text/measurer'
import type { ExportChoice } from './export-choice'

/** A sheet and the choice it was made for. */
export type MadeSheet = {
  readonly sheet: PaperSheet
  readonly choice: ExportChoice
  /** How many the sheet is the first of, where it is a slide. */
  readonly slideCount: number | null
}

type Wanted = {
  /** As it is handed over. */
  readonly document: Document
  readonly measurer: TextMeasurer
  readonly choice: ExportChoice
  readonly page: ExportPage | undefined
  /** Of how many it is which, as its footer tells. */
  readonly pagePlace: PagePlace | null
}

/**
 * The sheet of a choice, the last one until the next is there. Each layout has a task of its own: four in a row, of a map
 * of hundreds of lanes and steps, would hold the window for seconds.
 */
export function useSheet({ document, measurer, choice, page, pagePlace }: Wanted): MadeSheet | null {
  const [made, setMade] = useState<MadeSheet | null>(null)
  const mapId = page?.mapId
  const lens = page?.lens
  const phaseId = page?.phaseId ?? null
  const number = pagePlace?.number ?? 0
  const count = pagePlace?.count ?? 0
  useEffect(() => {
    if (!mapId || !lens) return setMade(null)
    let isWanted = true
    async function compose(shown: ExportPage): Promise<void> {
      const { format, page: paper, orientation } = choice
      const place = count > 1 ? { pagePlace: { number, count } } : {}
      const options = { ...sheetOptions(choice, document, shown, measurer), ...place }
      if (format === 'pptx') {
        const tries = mapSlideTries(document, shown.lens, options)
        for (;;) {
          await nextTask()
          if (!isWanted) return
          const { value, done } = tries.next()
          if (!done) continue
          const [first] = value
          if (!first) return
          const sheet = {
            scene: { ...first.scene, tints: tintsOf(brandOf(document)) },
            placement: { ...slideSize, x: slideRoom.x, y: slideRoom.y, scale: first.scale }
          }
          // The cover counts.
          setMade({ sheet, choice, slideCount: value.length + 1 })
          return
        }
      }
      if (format !== 'pdf') {
        await nextTask()
        if (!isWanted) return
        const scene = composeSheet(document, shown.lens, options)
        const placement = { width: scene.width, height: scene.height, x: 0, y: 0, scale: 1 }
        setMade({ sheet: { scene, placement }, choice, slideCount: null })
        return
      }
      let best: PaperSheet | null = null
      const tries = paperSheetTries(document, shown.lens, options, paper, orientation)
      for (;;) {
        await nextTask()
        if (!isWanted) return
        const { value, done } = tries.next()
        if (done) break
        best = value
      }
      if (best) setMade({ sheet: best, choice, slideCount: null })
    }
    void compose({ mapId, lens, phaseId })
    return () => {
      isWanted = false
    }
  }, [document, measurer, choice, mapId, lens, phaseId, number, count])
  return page ? made : null
}

export function sheetOptions(
  choice: ExportChoice,
  document: Document,
  page: ExportPage,
  measurer: TextMeasurer
): SheetOptions {
  const { mapId } = page
  const { locale, legend, personas, confidence } = choice
  const part = partOf(document, page)
  return { mapId, part, locale, measurer, legend, personas, confidence, madeOn: today() }
}

/** As the writer dates the file it makes. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Gives the window its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
