import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { parseProjectJson, projectToJson } from '../../shared/formats/json'
import { allRecords, type Document, documentOf } from '../../shared/model/document'
import type { AnyRecord } from '../../shared/model/record'
import { blankPng } from '../fixtures/blank-png'
import { generatedMap } from '../fixtures/generated-map'
import { poppler, squashed } from '../fixtures/poppler'
import { expect, test } from './fixtures'
import { MapPage } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs'
import { notice, openedWindow, setSettings } from './pages/window'

/*
 * What no one would type on purpose. Every file is made here, and comes in as a user's would: typed, pasted, chosen or
 * imported.
 */

let folder = ''

test.beforeEach(({ launch: _launch }, testInfo) => {
  folder = testInfo.outputPath('files')
  mkdirSync(folder, { recursive: true })
})

async function opened(app: ElectronApplication): Promise<Page> {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr' })
  return page
}

async function openDocument(app: ElectronApplication, page: Page, document: Document): Promise<MapPage> {
  const path = join(folder, 'projet.json')
  writeFileSync(path, projectToJson(document))
  await answerOpenDialog(app, path)
  await page.keyboard.press('Control+i')
  const map = new MapPage(page)
  await map.expectOpened()
  return map
}

function changed(document: Document, change: (record: AnyRecord) => AnyRecord): Document {
  return documentOf([...allRecords(document)].map(change))
}

function without(document: Document, ...types: AnyRecord['type'][]): Document {
  return documentOf([...allRecords(document)].filter(({ type }) => !types.includes(type)))
}

async function onClipboard(app: ElectronApplication, text: string): Promise<void> {
  await expect(async () => {
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  }).toPass()
}

async function textOnClipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

test('a text of 10,000 characters is folded on the map and whole where it is read and edited', async ({
  app
}) => {
  const map = await openedSample(app)
  const { page } = map
  const { keyboard } = page
  const before = 'Quatre allers-retours sur les clauses RGPD'
  const long = 'client '.repeat(1_428).trim()
  await map.card(before).click()
  await keyboard.press('F2')
  await keyboard.press('Control+a')
  await onClipboard(app, long)
  await keyboard.press('Control+v')
  await expect(map.field).toHaveValue(long)
  const field = await map.field.evaluate((element) => ({
    scrolls: element.scrollHeight > element.clientHeight,
    bottom: element.getBoundingClientRect().bottom
  }))
  expect(field.scrolls).toBe(true)
  expect(field.bottom).toBeLessThanOrEqual(await page.evaluate(() => window.innerHeight))
  await keyboard.press('Escape')
  await expect(map.drawn('card').filter({ hasText: /\[… \+ \d+ lignes\]/ })).toHaveCount(1)
  await expect(map.inspector.getByLabel('Texte')).toHaveValue(long)

  // Beyond the limit nothing is taken and nothing is lost.
  await keyboard.press('F2')
  await keyboard.press('Control+a')
  await onClipboard(app, 'x'.repeat(100_001))
  await keyboard.press('Control+v')
  await expect(notice(page, /100\s000 caractères au plus/)).toBeVisible()
  await expect(map.field).toHaveValue(long)
  await keyboard.press('Escape')
  await keyboard.press('Control+z')
  await expect(map.card(before)).toBeVisible()
})

test('a table too large to paste is refused with its limits, and stays on the clipboard', async ({ app }) => {
  const map = await openedSample(app)
  const { page } = map
  await map.step('Comparer les solutions').click()
  await map.walkToRow('Irritants')
  const table = Array.from({ length: 5_000 }, () => Array.from({ length: 50 }, () => 'x').join('\t')).join(
    '\n'
  )
  const cards = await map.drawn('card').count()
  await onClipboard(app, table)
  await page.keyboard.press('Control+v')
  await expect(notice(page, /10\s000 notes/)).toBeVisible()
  await expect(map.drawn('card')).toHaveCount(cards)
  expect((await textOnClipboard(app)).length).toBe(table.length)
})

test('200 lanes and 300 steps are read, walked, seen from afar and exported', async ({ app }) => {
  const page = await opened(app)
  const map = await openDocument(app, page, generatedMap({ cards: 900, lanes: 200, steps: 300, phases: 43 }))
  await expect(map.grid).toHaveAttribute('aria-colcount', '301')
  await expect(map.drawn('card').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+0')
  await page.keyboard.press('ArrowRight')
  expect(await map.grid.getByRole('gridcell').count()).toBeLessThan(1_100)
  for (const lens of ['Expérience', 'Blueprint', 'Parcours']) {
    await map.lens(lens).click()
    await expect(map.lens(lens)).toBeChecked()
    await map.expectOpened()
  }
  await page.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter la carte' })
  await dialog.getByRole('radio', { name: /PNG/ }).click()
  await expect(dialog.getByRole('alert')).toContainText(/500\smillions de pixels au plus/)
})

test('a map without steps, and one without phases, open in every lens and are exported', async ({ app }) => {
  const page = await opened(app)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  const whole = generatedMap({ cards: 6, lanes: 6, steps: 4, phases: 2 })
  const noSteps = without(whole, 'step', 'card', 'emotion', 'connection')
  for (const document of [noSteps, without(noSteps, 'phase')]) {
    const map = await openDocument(app, page, document)
    for (const lens of ['Expérience', 'Blueprint', 'Parcours']) {
      await map.lens(lens).click()
      await page.keyboard.press('Control+Shift+0')
      await page.keyboard.press('ArrowDown')
      await expect(map.lens(lens)).toBeChecked()
    }
    const path = join(folder, 'vide.pdf')
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Exporter' }).click()
    const dialog = page.getByRole('dialog', { name: 'Exporter la carte' })
    await dialog.getByRole('button', { name: 'Enregistrer le PDF' }).click()
    await expect(dialog).toContainText('vide.pdf\u00A0» est enregistré.')
    await page.keyboard.press('Escape')
    await map.backToLibrary()
  }
  expect(faults).toEqual([])
})

test('other scripts read their own way, and an export says what its fonts lack', async ({ app }) => {
  const page = await opened(app)
  const texts = [
    'مرحبا (Parcours 2026).',
    '顧客は三回も同じ書類を提出しなければならない。',
    'Famille 👨‍👩‍👧‍👦 et drapeau 🇫🇷',
    'facture\u202Efdp.exe'
  ]
  let next = 0
  const map = await openDocument(
    app,
    page,
    changed(generatedMap({ cards: 4, lanes: 1, steps: 4, phases: 1 }), (record) =>
      record.type === 'card' ? { ...record, text: texts[next++] ?? '' } : record
    )
  )
  const arabic = map
    .drawn('card')
    .filter({ hasText: 'Parcours' })
    .locator('div', { hasText: 'Parcours' })
    .last()
  await expect(arabic).toHaveCSS('direction', 'rtl')
  await map.drawn('card').filter({ hasText: 'Parcours' }).dblclick()
  await expect(map.field).toHaveCSS('direction', 'rtl')
  await page.keyboard.press('Escape')
  const path = join(folder, 'livrable.pdf')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Exporter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exporter la carte' })
  await dialog.getByRole('button', { name: 'Enregistrer le PDF' }).click()
  await expect(dialog).toContainText('est enregistré.')
  await expect(dialog).toContainText('Sans dessin dans les polices du livrable')
  await expect(dialog).toContainText('顧')
  // No box is drawn for what the fonts have, and what they lack can still be copied.
  expect(squashed(poppler.rawText(readFileSync(path)))).toContain('👨‍👩‍👧‍👦')
  const json = join(folder, 'projet-copie.json')
  await answerSaveDialog(app, json)
  await dialog.getByRole('radio', { name: /JSON/ }).click()
  await dialog.getByRole('button', { name: 'Enregistrer le JSON' }).click()
  await expect(dialog).toContainText('projet-copie.json\u00A0» est enregistré.')
  const read = parseProjectJson(readFileSync(json, 'utf8'))
  if (!read.ok) throw new Error(read.failure.code)
  const kept = read.records.flatMap((record) => (record.type === 'card' ? record.text : []))
  expect(kept.sort()).toEqual([...texts].sort())
})

test('a picture of 60 megapixels is kept smaller and says so; a broken or false one is refused in words', async ({
  app
}) => {
  const map = await openedSample(app)
  const { page } = map
  await map.card('Quatre allers-retours sur les clauses RGPD').click()
  const png = blankPng(10_000, 6_000)
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['coupee.png', png.subarray(0, png.length / 2), /abîmée ou incomplète/],
    ['faux.png', Buffer.from('ceci est une lettre'), /n’est pas une image/],
    [
      'bombe.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"/>'),
      /format SVG/
    ],
    ['immense.png', blankPng(20_000, 7_000), /140 mégapixels/],
    ['mur.png', png, /2\s048 × 1\s229 pixels/]
  ]
  for (const [name, bytes, said] of files) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    await answerOpenDialog(app, path)
    await map.inspector.getByRole('button', { name: 'Choisir une image…' }).click()
    await expect(notice(page, said)).toBeVisible()
  }
  await expect(map.inspector.getByRole('button', { name: 'Remplacer…' })).toBeVisible()
  await page.keyboard.press('Escape')
  await map.grid.focus()
  await page.keyboard.press('Control+z')
  await expect(map.inspector.getByRole('button', { name: 'Choisir une image…' })).toBeVisible()
})
