import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ExportRefusal } from '../../../electron/export/export-job'
import { writeExport } from '../../../electron/export/write-export'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import type { Document } from '../../../shared/model/document'
import type { AnyRecord } from '../../../shared/model/record'
import { cardsOfLane, lanesOf, mapsOf, phasesOf, stepsOfMap } from '../../../shared/model/structure'
import { generatedMap } from '../../fixtures/generated-map'
import { poppler, squashed } from '../../fixtures/poppler'
import { sampleDocument } from '../lenses/sample'

function write(document: Document, room: Partial<ExportOptions['room']>, locale: 'fr' | 'en' = 'fr') {
  const [map] = mapsOf(document)
  if (!map) throw new Error('no map')
  return writeExport(
    {
      records: Object.values(document).flatMap((table): AnyRecord[] => [...table.values()]),
      revision: 1,
      fontsDir: fileURLToPath(new URL('../../../resources/fonts/', import.meta.url)),
      assets: new Map(),
      createdAt: '2026-03-24T10:00:00.000Z',
      options: {
        ...wholeExport,
        format: 'room',
        mapId: map.id,
        lenses: ['journey'],
        page: 'A3',
        orientation: 'landscape',
        locale,
        scale: 1,
        room: { ...wholeExport.room, ...room }
      }
    },
    () => undefined
  )
}

const sizes = (bytes: Uint8Array): string[] =>
  Object.entries(poppler.info(bytes)).flatMap(([key, value]) =>
    /^Page \d+ size$/.test(key) ? [(/\((.*)\)$/.exec(value)?.[1] ?? value).trim()] : []
  )

const sample = sampleDocument()
const [map] = mapsOf(sample)
const mapId = map?.id ?? 'map_none'

describe('paper for a room', () => {
  it('is a tagged file of pages at their own size, which viewers propose to print so', async () => {
    const { bytes, missingCharacters } = await write(sample, { paper: 'A0', noteSheets: 1 })
    expect(missingCharacters).toEqual([])
    expect(poppler.info(bytes)).toMatchObject({
      Tagged: 'yes',
      Title: 'Onboarding SaaS B2B \u00B7 Papier pour l’atelier'
    })
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/PrintScaling \/None/)
    const pages = sizes(bytes)
    expect(pages.slice(0, 3)).toEqual(['A4', 'A0', 'A0'])
    expect(new Set(pages.slice(3, -2))).toEqual(new Set(['A4']))
    expect(pages.slice(-2)).toEqual(['A3', 'A3'])
    expect(poppler.fonts(bytes).every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
    expect(poppler.outline(bytes).filter((title) => !title.startsWith(' '))).toEqual([
      'Plan d’assemblage',
      'Affiche à remplir',
      'Notes vierges à découper',
      'Gommettes de vote',
      'Grille des émotions'
    ])
  })

  it('names phases, steps and lanes on the poster and in its tags, and reads no sign of a cell', async () => {
    const { bytes } = await write(sample, { parts: ['poster'], paper: 'A0' })
    const structure = poppler.structure(bytes)
    const read = squashed(structure)
    for (const { name } of [...phasesOf(sample, mapId), ...stepsOfMap(sample, mapId)])
      expect(read).toContain(squashed(name))
    expect(read).toContain(squashed('Signaux d’alarme'))
    // As a step on each sheet; its nine cells say it too.
    expect(structure.match(/"2\.3/g)).toHaveLength(Number(poppler.info(bytes).Pages))
    expect(poppler.rawText(bytes).match(/\b2\.3\b/g)?.length).toBeGreaterThan(9)
  })

  it('reads a poster in sheets once, each sheet with its number', async () => {
    const { bytes } = await write(sample, { parts: ['poster'] })
    const structure = poppler.structure(bytes)
    expect(structure.match(/H1 \(block\)/g)).toHaveLength(1)
    expect(squashed(structure)).toContain('H1(block)"OnboardingSaaSB2B')
    expect(structure.match(/Négocier et/g)).toHaveLength(1)
    expect(poppler.text(bytes)).toMatch(/Feuille 1 \/ 12/)
    expect(poppler.info(bytes).Pages).toBe('12')
  })

  it('tags the plan as headings, a figure of the wall, a table and lists, and reads its foot last', async () => {
    const { bytes } = await write(sample, { parts: ['plan', 'poster'] })
    const plan = poppler.structure(bytes).split(/^ {2}Sect/m)[1] ?? ''
    expect(plan).toMatch(/H1 \(block\)\s+"Plan d’assemblage "/)
    expect(plan.match(/^ +(H2|Figure|Table|TR|TH|TD)\b/gm)?.map((tag) => tag.trim())).toEqual([
      'Figure',
      'Table',
      ...['TR', 'TH', 'TH', 'TH', 'TH'],
      ...['TR', 'TH', 'TD', 'TD', 'TD'],
      ...['TR', 'TH', 'TD', 'TD', 'TD'],
      'H2',
      'H2'
    ])
    expect(plan.trim().split('\n').at(-1)).toContain('Cursiva')
  })

  it('prints every note of the lens as text', async () => {
    const { bytes } = await write(sample, { parts: ['cards'] })
    const read = squashed(poppler.rawText(bytes))
    const structure = squashed(poppler.structure(bytes))
    const texts = lanesOf(sample, mapId, 'journey').flatMap(({ id }) =>
      cardsOfLane(sample, id).map(({ text }) => squashed(text))
    )
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => !read.includes(text) || !structure.includes(text))).toEqual([])
  })

  it('speaks English where it is asked to', async () => {
    const { bytes } = await write(sample, { parts: ['plan', 'poster', 'dots'], paper: 'A4' }, 'en')
    const words = poppler.text(bytes)
    expect(words).toContain('Assembly plan')
    expect(words).toContain('What to bring')
    expect(words).not.toMatch(/[Ff]euille|[Gg]ommette|[Pp]hoto de/)
    expect(new Set(sizes(bytes))).toEqual(new Set(['A4']))
  })

  it('is refused where no sheet is asked for, and where the poster would never be put together', async () => {
    const refusal = async (document: Document, room: Partial<ExportOptions['room']>): Promise<unknown> =>
      write(document, room).then(
        () => null,
        (error: unknown) => (error instanceof ExportRefusal ? error.failure.code : error)
      )
    expect(await refusal(sample, { parts: [] })).toBe('export.noSheet')
    const huge = generatedMap({ cards: 100, lanes: 40, steps: 60, phases: 6 })
    expect(await refusal(huge, { paper: 'A4' })).toBe('export.posterTooLarge')
    expect(await refusal(huge, { paper: 'A4', parts: ['dots'] })).toBeNull()
  })
})
