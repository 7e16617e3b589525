import { join } from 'node:path'
import { writeExport } from '../../electron/export/write-export'
import { type ExportOptions, wholeExport } from '../../shared/ipc/contract'
import { allRecords } from '../../shared/model/document'
import { generatedMap, generatedMapId, shapeFor } from '../fixtures/generated-map'
import type { Numbers } from './measures'

type Wanted = Partial<ExportOptions> & Pick<ExportOptions, 'format'>

const wanted: Readonly<Record<string, Wanted>> = {
  pdf: { format: 'pdf' },
  pack: { format: 'pack', lenses: ['journey', 'experience', 'blueprint'] },
  svg: { format: 'svg' },
  pptx: { format: 'pptx' },
  xlsx: { format: 'xlsx', lenses: [] },
  png2: { format: 'png', scale: 2 },
  png4: { format: 'png', scale: 4 }
}
/** Of 3,000 cards no picture four times as large is made: it would be wider than viewers open. */
const mostCardsAtFour = 1000

/** Milliseconds and KB of each format, and the most memory of the process in MiB. What is warm after a first map is warm. */
export async function measuredExports(cards: number): Promise<Numbers> {
  await written(24, { format: 'pdf' })
  const numbers: Numbers = {}
  for (const [name, options] of Object.entries(wanted)) {
    if (name === 'png4' && cards > mostCardsAtFour) continue
    const from = performance.now()
    const { bytes } = await written(cards, options)
    numbers[`${name}Time`] = performance.now() - from
    numbers[`${name}Size`] = bytes.length / 1000
  }
  numbers.exportMemory = process.resourceUsage().maxRSS / 1024
  return numbers
}

function written(cards: number, options: Wanted) {
  return writeExport(
    {
      records: [...allRecords(generatedMap(shapeFor(cards)))],
      revision: 1,
      fontsDir: join(import.meta.dirname, '../../resources/fonts'),
      assets: new Map(),
      createdAt: '2026-03-24T10:00:00.000Z',
      options: {
        ...wholeExport,
        mapId: generatedMapId,
        lenses: ['journey'],
        page: 'A0',
        orientation: 'landscape',
        locale: 'fr',
        scale: 1,
        ...options
      }
    },
    () => undefined
  )
}
