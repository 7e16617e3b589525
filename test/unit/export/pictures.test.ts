import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExportJob } from '../../../electron/export/export-job'
import { writeExport } from '../../../electron/export/write-export'
import { type ExportOptions, wholeExport } from '../../../shared/ipc/contract'
import { allRecords } from '../../../shared/model/document'
import { lensIds } from '../../../shared/model/lens-id'
import { poppler, squashed } from '../../fixtures/poppler'
import { laneId, run, smallDocument } from '../commands/small-document'

const root = join(import.meta.dirname, '../../..')
const bytes = new Uint8Array(readFileSync(join(root, 'test/fixtures/images/note.jpg')))
const hash = createHash('sha256').update(bytes).digest('hex')

const document = run(smallDocument(), [
  {
    type: 'asset.add',
    assetId: 'asset_1',
    hash,
    mediaType: 'image/jpeg',
    byteLength: bytes.length,
    width: 120,
    height: 80,
    name: 'Deux notes & un rond'
  },
  { type: 'card.update', cardId: 'card_11', changes: { imageAssetId: 'asset_1' } },
  { type: 'card.update', cardId: 'card_13', changes: { imageAssetId: 'asset_1' } },
  { type: 'lane.show', laneId: laneId(1, 'pain'), lens: 'experience', shown: true },
  { type: 'persona.update', personaId: 'persona_1', changes: { portraitAssetId: 'asset_1' } }
])

function jobOf(over: Partial<ExportOptions>, assets = new Map([[hash, bytes]])): ExportJob {
  const options: ExportOptions = {
    ...wholeExport,
    format: 'pdf',
    mapId: 'map_1',
    lenses: ['journey'],
    page: 'A3',
    orientation: 'landscape',
    locale: 'fr',
    scale: 1,
    ...over
  }
  const fontsDir = join(root, 'resources/fonts')
  return {
    records: [...allRecords(document)],
    revision: 1,
    options,
    fontsDir,
    assets,
    createdAt: '2026-11-25T09:00:00.000Z'
  }
}

const write = (job: ExportJob) => writeExport(job, () => undefined)

describe('a picture on a card', () => {
  it('is in the PDF of every lens that shows the card, embedded once, with its words', async () => {
    const { bytes: pdf } = await write(jobOf({ lenses: [...lensIds] }))
    const structure = squashed(poppler.structure(pdf))
    expect(structure).toContain(squashed('Figure'))
    // The portrait on each of three pages, the pain in two of them, the frontstage card in one.
    expect(poppler.imageCount(pdf)).toBe(6)
    expect(poppler.imageObjects(pdf).size).toBe(1)
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Alt')
  })

  it('and a link of a card leads out of the PDF and the SVG, in its place in the structure', async () => {
    const url = 'https://www.exemple.fr/tarifs?a=1&b=2'
    const linked = run(document, [{ type: 'card.update', cardId: 'card_12', changes: { link: url } }])
    const job = { ...jobOf({}), records: [...allRecords(linked)] }
    const pdf = (await write(job)).bytes
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/URI (${url})`)
    expect(poppler.structure(pdf)).toContain('Link')
    const svg = new TextDecoder().decode(
      (await write({ ...job, options: { ...job.options, format: 'svg' } })).bytes
    )
    expect(svg).toContain('<a href="https://www.exemple.fr/tarifs?a=1&amp;b=2"')
    const unsafe = run(document, [
      { type: 'card.update', cardId: 'card_12', changes: { link: 'javascript:alert(1)' } }
    ])
    const other = { ...jobOf({ format: 'svg' }), records: [...allRecords(unsafe)] }
    expect(new TextDecoder().decode((await write(other)).bytes)).not.toContain('javascript')
  })

  it('leaves a frame and the rest of the page where its bytes are lost', async () => {
    const { bytes: pdf } = await write(jobOf({}, new Map()))
    expect(poppler.imageCount(pdf)).toBe(0)
    expect(squashed(poppler.rawText(pdf))).toContain(squashed('Attendre'))
    const damaged = new Map([[hash, bytes.subarray(0, 20)]])
    expect(poppler.imageCount((await write(jobOf({}, damaged))).bytes)).toBe(0)
  })

  it('is in the SVG as data, and in the PNG as pixels', async () => {
    const svg = new TextDecoder().decode((await write(jobOf({ format: 'svg' }))).bytes)
    expect(svg).toContain(`href="data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}"`)
    expect(svg).toContain('<title>Deux notes &amp; un rond</title>')
    const shown = (await write(jobOf({ format: 'png' }))).bytes
    const lost = (await write(jobOf({ format: 'png' }, new Map()))).bytes
    expect(Buffer.from(shown).equals(Buffer.from(lost))).toBe(false)
  })
})

it('the logo is a figure with a name on every page, embedded once, and the footer says which page it is', async () => {
  const records = [
    ...allRecords(
      run(document, [
        {
          type: 'brand.set',
          brandId: 'brand_1',
          changes: { logoAssetId: 'asset_1', confidentialityNote: 'Confidentiel', versionLabel: '1.3' }
        }
      ])
    )
  ]
  const { bytes: file } = await write({ ...jobOf({ lenses: ['blueprint', 'journey'] }), records })
  const structure = poppler.structure(file)
  expect(structure.match(/Figure/g)?.length ?? 0).toBeGreaterThanOrEqual(2)
  expect(poppler.imageObjects(file).size).toBe(1)
  const text = squashed(poppler.rawText(file))
  for (const words of ['Version 1.3, 25 novembre 2026. Confidentiel', 'Page 1 / 2', 'Page 2 / 2'])
    expect(text).toContain(squashed(words))
})
