import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ExportJob, ExportRefusal } from '../../../electron/export/export-job'
import { writeExport } from '../../../electron/export/write-export'
import { packPages } from '../../../shared/deliverable/pack'
import { cardRegister } from '../../../shared/deliverable/registers'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { allRecords, type Document, documentOf } from '../../../shared/model/document'
import { packSections } from '../../../shared/model/pack-section'
import type { AnyRecord } from '../../../shared/model/record'
import { mapsOf } from '../../../shared/model/structure'
import { measurer } from '../../fixtures/measurer'
import { poppler, squashed } from '../../fixtures/poppler'
import { smallDocument } from '../commands/small-document'
import { sampleDocument } from '../lenses/sample'

const fontsDir = fileURLToPath(new URL('../../../resources/fonts/', import.meta.url))

/** Pages as wide as the map need one layout each, where a paper's are tried four times. */
function optionsOf(document: Document, over: Partial<ExportOptions> = {}): ExportOptions {
  const [first, ...more] = mapsOf(document).map(({ id }) => id)
  if (!first) throw new Error('a pack is of a map')
  return {
    ...wholeExport,
    format: 'pack',
    mapId: first,
    moreMapIds: more,
    lenses: ['journey', 'experience', 'blueprint'],
    page: 'fit',
    orientation: 'landscape',
    locale: 'fr',
    scale: 1,
    ...over
  }
}

function jobOf(document: Document, over: Partial<ExportOptions> = {}): ExportJob {
  const options = optionsOf(document, over)
  const createdAt = '2026-03-24T10:00:00.000Z'
  return { records: [...allRecords(document)], revision: 7, fontsDir, assets: new Map(), createdAt, options }
}

async function packOf(document: Document, over: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  return (await writeExport(jobOf(document, over), () => undefined)).bytes
}

/** How many pages the dialog says there are. */
function listed(document: Document, over: Partial<ExportOptions> = {}) {
  const { mapId, moreMapIds, ...options } = optionsOf(document, over)
  const asked = { ...options, mapIds: [mapId, ...moreMapIds], measurer, madeOn: '2026-03-24' }
  const steps = packPages(document, asked)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
  }
}

function changed(document: Document, change: (record: AnyRecord) => AnyRecord): Document {
  return documentOf([...allRecords(document)].map(change))
}

describe('the pack of a sample', async () => {
  const document = sampleDocument()
  const bytes = await packOf(document)
  const pages = listed(document)

  it('has the pages that the dialog counts, tagged, with every font embedded', () => {
    expect(poppler.info(bytes)).toMatchObject({
      Pages: String(pages.length),
      Tagged: 'yes',
      Title: 'Onboarding SaaS B2B',
      Author: 'Cursiva'
    })
    const fonts = poppler.fonts(bytes)
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
  })

  it('has a bookmark for each section, and one below for each persona and lens', () => {
    expect(poppler.outline(bytes)).toEqual([
      'Couverture',
      'Sommaire',
      'Cadrage',
      'L’essentiel',
      'Personas',
      '  Claire Vasseur',
      '  Marc Delattre',
      'Cartes',
      '  Parcours client',
      '  Carte d’expérience',
      '  Blueprint de service',
      'Jalons et indicateurs',
      'Irritants et opportunités',
      'Annexe\u00A0: toutes les notes'
    ])
  })

  it('tells in its contents the page on which each section begins', () => {
    const words = poppler.pageWords(bytes)
    const contents = words[1]?.map(({ text }) => text).join(' ') ?? ''
    const numberOf = (section: string) => pages.findIndex((page) => page.section === section) + 1
    expect(contents).toContain(`L’essentiel ${numberOf('summary')} `)
    expect(contents).toContain(`Irritants et opportunités ${numberOf('register')} `)
    const begun = pages.filter(({ continues, section }) => !continues && section !== 'cover')
    const places = begun.map((page) => pages.indexOf(page) + 1).filter((place) => place > 2)
    expect(poppler.linkedPages(bytes)).toEqual(places)
    const titles = words.map((page) =>
      page
        .slice(0, 4)
        .map(({ text }) => text)
        .join(' ')
    )
    expect(titles[numberOf('register') - 1]).toContain('Irritants et opportunités')
    expect(titles[numberOf('cards') - 1]).toContain('Annexe')
  })

  it('sums the map up with its curve, its pains and its opportunities', () => {
    const [summary = '', findings = ''] = poppler
      .pageWords(bytes)
      .slice(3, 5)
      .map((page) => page.map(({ text }) => text).join(' '))
    for (const said of ['Pic +1,8', 'Creux \u22121,8', 'Fin +1,4', '3.1 Inviter les apprenants'])
      expect(squashed(summary)).toContain(squashed(said))
    for (const said of [
      'Points de rupture',
      'Le support ne voit ni le fichier',
      'impact 9/10',
      'Moments de vérité'
    ])
      expect(squashed(findings)).toContain(squashed(said))
  })

  it('has every card in its appendix, each as a row of a tagged table', async () => {
    const [map] = mapsOf(document)
    const rows = (map && cardRegister({ document, locale: 'fr' }, map)?.rows) ?? []
    expect(rows).toHaveLength(196)
    const appendix = await packOf(document, { sections: ['cards'] })
    const read = squashed(poppler.rawText(appendix))
    for (const { cells } of rows) expect(read).toContain(squashed(cells[1]?.text ?? ''))
    const tags = poppler.tags(appendix)
    const count = (wanted: string): number => tags.filter((tag) => tag === wanted).length
    const pageCount = listed(document, { sections: ['cards'] }).length
    expect(count('Table')).toBe(pageCount)
    const groups = new Set(rows.map(({ group }) => group)).size
    expect(count('TR')).toBeGreaterThanOrEqual(rows.length + groups + pageCount)
    expect(count('TD')).toBe(rows.length * 5)
    expect(count('TH')).toBe(5 * pageCount + (count('TR') - rows.length - pageCount))
  })

  it('is the same file when it is made again', async () => {
    const sections = ['cover', 'contents', 'summary', 'register'] as const
    const again = { sections: [...sections] }
    expect(Buffer.from(await packOf(document, again)).equals(await packOf(document, again))).toBe(true)
  })
})

describe('sections', () => {
  it('come only where they are ticked, in their own order', async () => {
    const bytes = await packOf(sampleDocument(), {
      sections: ['register', 'cover', 'personas'],
      locale: 'en'
    })
    expect(poppler.outline(bytes)).toEqual([
      'Cover',
      'Personas',
      '  Claire Vasseur',
      '  Marc Delattre',
      'Pain points and opportunities'
    ])
    expect(poppler.text(bytes)).toContain('Break point')
  })

  it('leave by themselves where there is nothing to say', () => {
    const document = sampleDocument()
    const bare = documentOf(
      [...allRecords(document)].filter(({ type }) => ['project', 'map', 'phase', 'step'].includes(type))
    )
    const unframed = {
      customerGoal: '',
      trigger: '',
      endState: '',
      success: '',
      customerValue: '',
      companyValue: '',
      segment: '',
      serviceLevel: null
    }
    const told = changed(bare, (record) => {
      if (record.type === 'project') return { ...record, whyMap: '', whichJourneys: '', whichAudience: ' ' }
      if (record.type === 'map') return { ...record, personaIds: [], ...unframed }
      return record.type === 'phase' ? { ...record, goal: '', success: '' } : record
    })
    const sections = listed(told).map(({ section }) => section)
    expect([...new Set(sections)]).toEqual(['cover', 'contents', 'maps'])
    expect([...new Set(listed(told, { lenses: [] }).map(({ section }) => section))]).toEqual(['cover'])
  })

  it('are refused together where none is left, and nothing is written', async () => {
    const job = jobOf(sampleDocument(), { sections: ['maps'], lenses: [] })
    await expect(writeExport(job, () => undefined)).rejects.toThrow(ExportRefusal)
  })
})

describe('long texts and many maps', () => {
  it('flow over as many pages as they take, whole', async () => {
    const long = 'Une phrase qui ne finit pas, mot après mot, '.repeat(250)
    const document = changed(sampleDocument(), (record) => {
      if (record.type === 'card' && record.id === 'card_migrerPain') return { ...record, text: `${long}fin.` }
      if (record.type === 'persona') return { ...record, goals: `${long}but.` }
      return record
    })
    const sections = ['personas', 'cards'] as const
    const bytes = await packOf(document, { sections: [...sections] })
    const read = squashed(poppler.rawText(bytes))
    expect(read).toContain('fin.')
    expect(read).toContain('but.')
    const repeats = read.split(squashed('mot après mot')).length - 1
    // The lines of a column may stand between two of its words: nearly all are found in one piece, and none is lost.
    expect(repeats).toBeGreaterThan(3 * 250 * 0.6)
    for (const page of poppler.pageWords(bytes)) {
      expect(Math.max(...page.map(({ y }) => y))).toBeLessThan(596)
      expect(Math.max(...page.map(({ x }) => x))).toBeLessThan(842)
    }
  })

  it('say of each page which map it tells of', () => {
    const pages = listed(smallDocument())
    const parts = pages.filter(({ section }) => section === 'maps').map(({ part }) => part)
    expect(parts).toHaveLength(6)
    expect(new Set(parts).size).toBe(6)
    const anchors = pages.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect([...new Set(pages.map(({ section }) => section))].every((one) => packSections.includes(one))).toBe(
      true
    )
  })
})
