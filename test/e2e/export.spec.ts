import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { parseProjectJson } from '../../shared/formats/json'
import { partsOf } from '../fixtures/office-file'
import { decodedSize } from '../fixtures/png'
import { poppler, squashed } from '../fixtures/poppler'
import { expect, test } from './fixtures'
import { notice } from './pages/window'

let folder = ''

test.beforeEach(async ({ page }, testInfo) => {
  folder = testInfo.outputPath('saved')
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => window.api.request('settings:set', { locale: 'fr' }))
  await page.getByTestId('sample-onboarding-saas-b2b').click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('button', { name: 'Exporter' }).click()
  await expect(dialog(page)).toBeVisible()
})

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Exporter la carte' })
const button = (page: Page, name: string): Locator => dialog(page).getByRole('button', { name })
const format = (page: Page, name: RegExp): Locator => dialog(page).getByRole('radio', { name })

/** Stands in for the person at the system's own dialog, which no test can click; null is giving up. */
async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string }
      Object.assign(globalThis, { askedPath: options.defaultPath })
      return filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath }
    }
  }, path)
}

/** Formats whose writers are stopped or killed before they have written a byte, whatever the machine's speed. */
const written = [
  ['PDF', /^PDF/],
  ['PPTX', /^PPTX/],
  ['SVG', /^SVG/],
  ['XLSX', /^XLSX/],
  ['CSV', /^CSV/]
] as const

/** What the next writers are sent as they begin; null leaves them alone again. */
async function beforeWriters(app: ElectronApplication, signal: 'SIGSTOP' | 'SIGKILL' | null): Promise<void> {
  await app.evaluate(({ utilityProcess }, sent) => {
    const { fork } = (Reflect.get(utilityProcess, 'before') as typeof utilityProcess) ?? utilityProcess
    Reflect.set(utilityProcess, 'before', { fork })
    utilityProcess.fork = (...words) => {
      const writer = fork.apply(utilityProcess, words)
      writer.once('spawn', () => {
        if (sent && writer.pid) process.kill(writer.pid, sent)
      })
      return writer
    }
  }, signal)
}

async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
}

async function writers(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ name }) => name === 'Parcours export')
      .map(({ pid }) => pid)
  )
}

test('a PDF of the three lenses holds the map and says so', async ({ app, page }) => {
  const path = join(folder, 'livrable.pdf')
  await answerSaveDialog(app, path)
  await expect(dialog(page).getByRole('img', { name: 'Aperçu de la page Parcours' })).toBeVisible()
  await expect(dialog(page)).toContainText('A3 paysage, 420 × 297 mm')
  await expect(dialog(page)).toContainText('Corps le plus petit')
  await expect(dialog(page)).toContainText('3 pages')
  await button(page, 'Enregistrer le PDF').click()
  await expect(dialog(page)).toContainText('livrable.pdf\u00A0» est enregistré.')
  expect(await app.evaluate(() => Reflect.get(globalThis, 'askedPath'))).toMatch(
    /Cursiva – Onboarding SaaS B2B\.pdf$/
  )
  const bytes = readFileSync(path)
  expect(poppler.info(bytes)).toMatchObject({ Pages: '3', Tagged: 'yes', Title: 'Onboarding SaaS B2B' })
  expect(squashed(poppler.rawText(bytes))).toContain(squashed('Import CSV rejeté trois fois'))
  expect(poppler.fonts(bytes).every(({ embedded }) => embedded)).toBe(true)
  expect(readdirSync(folder)).toEqual(['livrable.pdf'])
  await expect.poll(() => writers(app)).toEqual([])

  // A pack of it without its maps: as many pages as the dialog counts, the ones it shows, and no section that was unticked.
  const pack = join(folder, 'pack.pdf')
  await answerSaveDialog(app, pack)
  await format(page, /^Livrable/).click()
  await expect(dialog(page).getByRole('img', { name: 'Aperçu de la page Couverture' })).toBeVisible()
  await dialog(page).getByRole('checkbox', { name: 'Cartes', exact: true }).uncheck()
  await dialog(page).getByRole('checkbox', { name: 'Personas', exact: true }).uncheck()
  await expect(dialog(page).getByRole('checkbox', { name: 'Blueprint' })).toBeHidden()
  await button(page, 'Page suivante').press('Enter')
  await button(page, 'Page suivante').press('Enter')
  await expect(dialog(page).getByRole('img', { name: 'Aperçu de la page Cadrage' })).toBeVisible()
  await button(page, 'Page suivante').press('Enter')
  await expect(dialog(page).getByRole('img', { name: 'Aperçu de la page L’essentiel' })).toBeVisible()
  await button(page, 'Enregistrer le livrable').click()
  await expect(dialog(page)).toContainText('pack.pdf\u00A0» est enregistré.')
  await expect(dialog(page).getByText(`${poppler.info(readFileSync(pack)).Pages} pages`)).toBeVisible()
  const sections = ['Cadrage', 'L’essentiel', 'Jalons et indicateurs', 'Irritants et opportunités']
  expect(poppler.outline(readFileSync(pack)).slice(2, -1)).toEqual(sections)

  // The same map as paper for a workshop: a page of each part in the preview, all of its sheets in the file.
  const room = join(folder, 'atelier.pdf')
  await answerSaveDialog(app, room)
  await format(page, /^Atelier/).click()
  await expect(dialog(page).getByRole('img', { name: 'Aperçu de la page Plan d’assemblage' })).toBeVisible()
  await dialog(page).getByRole('checkbox', { name: 'Notes vierges, 76 × 76 mm' }).click()
  await button(page, '2. Affiche à remplir').click()
  await expect(dialog(page)).toContainText('12 feuilles A3 pour cette page')
  await expect(dialog(page)).toContainText('16 pages')
  await button(page, 'Enregistrer le PDF').click()
  await expect(dialog(page)).toContainText('atelier.pdf\u00A0» est enregistré.')
  expect(poppler.info(readFileSync(room))).toMatchObject({ Pages: '16', Tagged: 'yes' })
})

test('tables of the project are saved as a workbook, in the language asked for', async ({ app, page }) => {
  const path = join(folder, 'projet.xlsx')
  await answerSaveDialog(app, path)
  await format(page, /^XLSX/).click()
  await expect(dialog(page)).toContainText('Tout le projet en feuilles Excel')
  await expect(dialog(page).getByText('A3', { exact: true })).toBeHidden()
  await dialog(page).getByText('English', { exact: true }).click()
  await button(page, 'Enregistrer le XLSX').click()
  await expect(dialog(page)).toContainText('projet.xlsx\u00A0» est enregistré.')
  const sheets = partsOf(readFileSync(path)).get('xl/workbook.xml')
  expect(sheets).toContain('<sheet name="Touchpoints"')
  expect(readdirSync(folder)).toEqual(['projet.xlsx'])
  await format(page, /^Mermaid/).click()
  await expect(dialog(page)).toContainText('que Parcours réimporte')
  await answerSaveDialog(app, join(folder, 'carte.mmd'))
  await button(page, 'Enregistrer le Mermaid').click()
  await expect(dialog(page)).toContainText('carte.mmd\u00A0» est enregistré.')
  expect(await app.evaluate(() => Reflect.get(globalThis, 'askedPath'))).toMatch(/Onboarding SaaS B2B\.mmd$/)
})

test('only what is ticked is exported, in the language asked for', async ({ app, page }) => {
  const path = join(folder, 'a.pdf')
  await answerSaveDialog(app, path)
  await dialog(page).getByRole('checkbox', { name: 'Parcours' }).uncheck()
  await dialog(page).getByRole('checkbox', { name: 'Blueprint' }).uncheck()
  await dialog(page).getByText('English', { exact: true }).click()
  await dialog(page).getByText('A4', { exact: true }).click()
  await dialog(page).getByText('Portrait', { exact: true }).click()
  await expect(dialog(page)).toContainText('A4 portrait, 210 × 297 mm')
  await button(page, 'Enregistrer le PDF').click()
  await expect(dialog(page)).toContainText('est enregistré.')
  const about = poppler.info(readFileSync(path))
  expect(about.Pages).toBe('1')
  expect(about['Page 1 size'] ?? about['Page size']).toContain('(A4)')
  expect(poppler.text(readFileSync(path))).toContain('Experience map')
  await dialog(page).getByRole('checkbox', { name: 'Expérience' }).uncheck()
  await expect(button(page, 'Enregistrer le PDF')).toBeDisabled()
})

test('settings are kept with the project under a name, by keyboard', async ({ page }) => {
  await dialog(page).getByText('A1', { exact: true }).click()
  await dialog(page).getByRole('checkbox', { name: 'Légende' }).uncheck()
  await button(page, 'Enregistrer ces réglages').press('Enter')
  await page.keyboard.type('Salle du mur')
  await page.keyboard.press('Enter')
  await dialog(page).getByText('A4', { exact: true }).click()
  const kept = dialog(page).getByRole('combobox', { name: 'Réglages enregistrés' })
  await expect(kept).toHaveValue('')
  await kept.press('ArrowDown')
  await page.getByRole('option', { name: 'Salle du mur' }).click()
  await expect(dialog(page)).toContainText('A1 paysage')
  await expect(dialog(page).getByRole('checkbox', { name: 'Légende' })).not.toBeChecked()
  await expect(kept).toHaveValue('Salle du mur')
})

test('slides of the lens ticked, as many as the dialog says', async ({ app, page }) => {
  const path = join(folder, 'a.pptx')
  await answerSaveDialog(app, path)
  await format(page, /PPTX/).click()
  await dialog(page).getByRole('checkbox', { name: 'Parcours' }).uncheck()
  await dialog(page).getByRole('checkbox', { name: 'Blueprint' }).uncheck()
  await dialog(page)
    .getByRole('checkbox', { name: 'Constats en tableaux et graphiques modifiables' })
    .uncheck()
  const counted = await dialog(page)
    .getByText(/^\d+ diapositives pour cette lentille$/)
    .innerText()
  await button(page, 'Enregistrer le PPTX').click()
  await expect(dialog(page)).toContainText('a.pptx\u00A0» est enregistré.')
  const slides = [...partsOf(readFileSync(path)).keys()].filter((part) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(part)
  )
  expect(slides).toHaveLength(Number.parseInt(counted, 10))
})

test('the client’s dress is set by keyboard, their logo and font come along, and a poster is cut into sheets', async ({
  app,
  page
}) => {
  const path = join(folder, 'affiche.pdf')
  await answerSaveDialog(app, path)
  const logo = join(folder, 'logo.svg')
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><script>alert(1)</script><path d="M0 0h90v30z"/></svg>'
  )
  await answerOpenDialog(app, logo)
  await button(page, 'Choisir un logo…').press('Enter')
  await expect(notice(page, /contenait de trop\u00A0: scripts/)).toBeVisible()
  await button(page, 'Couleurs, police, pied de page, version').press('Enter')
  await answerOpenDialog(app, logo)
  await button(page, 'Choisir une police…').press('Enter')
  await expect(notice(page, /n’est pas une police/)).toBeVisible()
  await answerOpenDialog(app, '/usr/share/fonts/truetype/crosextra/Caladea-Regular.ttf')
  await button(page, 'Choisir une police…').press('Enter')
  await expect(dialog(page)).toContainText('Police\u00A0: Caladea-Regular')
  const colour = dialog(page).getByLabel('Première couleur')
  await colour.fill('#ffcc00')
  await colour.press('Enter')
  await expect(dialog(page)).toContainText(/Imprimée en #[0-9A-F]{6}, plus foncée/)
  await dialog(page).getByLabel('Version', { exact: true }).fill('1.3')
  await dialog(page).getByLabel('Mention de confidentialité').fill('Confidentiel')
  await page.keyboard.press('Tab')
  await dialog(page).getByText('A1', { exact: true }).click()
  await dialog(page).getByRole('checkbox', { name: 'Découper en feuilles à assembler' }).press('Space')
  await expect(dialog(page)).toContainText('4 feuilles A3 pour cette page')
  for (const lens of ['Expérience', 'Blueprint'])
    await dialog(page).getByRole('checkbox', { name: lens }).uncheck()
  await button(page, 'Enregistrer le PDF').click()
  await expect(dialog(page)).toContainText('est enregistré.')
  const bytes = readFileSync(path)
  const about = poppler.info(bytes)
  expect(about.Pages).toBe('4')
  expect(about['Page 1 size']).toContain('(A3)')
  expect(squashed(poppler.text(bytes))).toContain(squashed('Version 1.3'))
  expect(poppler.outline(bytes).filter((title) => !title.startsWith(' '))).toHaveLength(1)
  expect(poppler.fonts(bytes).map(({ name }) => name)).toContain('Caladea-Regular')
  expect(poppler.imageCount(bytes)).toBe(0)
})

test('a PNG has the pixels the dialog shows', async ({ app, page }) => {
  const path = join(folder, 'image.png')
  await answerSaveDialog(app, path)
  await format(page, /PNG/).click()
  await dialog(page).getByText('Expérience', { exact: true }).click()
  await dialog(page).getByText('× 3', { exact: true }).click()
  await button(page, 'Enregistrer le PNG').click()
  await expect(dialog(page)).toContainText('est enregistré.')
  const shown = await dialog(page)
    .getByText(/\d pixels$/)
    .innerText()
  const [width = '', height = ''] = shown.replace(/[^\d×]/g, '').split('×')
  expect(decodedSize(readFileSync(path))).toEqual({ width: Number(width), height: Number(height) })
  await dialog(page).getByText('Une phase', { exact: true }).click()
  await dialog(page).getByText('Transparent', { exact: true }).click()
  await dialog(page).getByText('Pixels', { exact: true }).click()
  await dialog(page).getByLabel('Hauteur en pixels').fill('1080')
  await expect(dialog(page)).toContainText(/1.?920 × 1.?080 pixels/)
  await button(page, 'Enregistrer le PNG').click()
  await expect(dialog(page)).toContainText('est enregistré.')
  expect(await app.evaluate(() => Reflect.get(globalThis, 'askedPath'))).toMatch(/Expérience – Achat\.png$/)
  expect(decodedSize(readFileSync(path))).toEqual({ width: 1920, height: 1080 })
})

test('an SVG is well-formed for a browser, a JSON reads back', async ({ app, page }) => {
  await answerSaveDialog(app, join(folder, 'a.svg'))
  await format(page, /SVG/).click()
  await button(page, 'Enregistrer le SVG').click()
  await expect(dialog(page)).toContainText('a.svg\u00A0» est enregistré.')
  await answerSaveDialog(app, join(folder, 'a.json'))
  await format(page, /JSON/).click()
  await button(page, 'Enregistrer le JSON').click()
  await expect(dialog(page)).toContainText('a.json\u00A0» est enregistré.')
  expect(parseProjectJson(readFileSync(join(folder, 'a.json'), 'utf8')).ok).toBe(true)
  // As a document of its own, since the studio's page takes no markup from a string.
  const drawing = await page.evaluate(
    async (svg) => {
      const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      const image = new Image()
      image.src = url
      await image.decode()
      return { width: image.naturalWidth, height: image.naturalHeight }
    },
    readFileSync(join(folder, 'a.svg'), 'utf8')
  )
  expect(drawing.width).toBeGreaterThan(1000)
  expect(drawing.height).toBeGreaterThan(500)
})

test('giving up leaves nothing: in the system dialog, and half-way', async ({ app, page }) => {
  await format(page, /PNG/).click()
  await dialog(page).getByText('× 4', { exact: true }).click()
  await answerSaveDialog(app, null)
  await button(page, 'Enregistrer le PNG').click()
  await expect(button(page, 'Enregistrer le PNG')).toBeEnabled()
  await answerSaveDialog(app, join(folder, 'image.png'))
  await button(page, 'Enregistrer le PNG').click()
  await expect.poll(() => writers(app)).toHaveLength(1)
  await button(page, 'Arrêter').click()
  await expect(button(page, 'Enregistrer le PNG')).toBeEnabled()
  await expect.poll(() => writers(app)).toEqual([])
  expect(readdirSync(folder)).toEqual([])
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)

  await beforeWriters(app, 'SIGSTOP')
  for (const [name, label] of written) {
    await format(page, label).click()
    await answerSaveDialog(app, join(folder, `a.${name.toLowerCase()}`))
    await button(page, `Enregistrer le ${name}`).click()
    await expect.poll(() => writers(app)).toHaveLength(1)
    const [pid = 0] = await writers(app)
    await button(page, 'Arrêter').click()
    process.kill(pid, 'SIGCONT')
    await expect(button(page, `Enregistrer le ${name}`)).toBeEnabled()
  }
  await expect.poll(() => writers(app)).toEqual([])
  expect(readdirSync(folder)).toEqual([])
})

test('a writer that dies takes nothing with it', async ({ app, page }) => {
  await answerSaveDialog(app, join(folder, 'image.png'))
  await format(page, /PNG/).click()
  await dialog(page).getByText('× 4', { exact: true }).click()
  await button(page, 'Enregistrer le PNG').click()
  await expect.poll(() => writers(app)).toHaveLength(1)
  for (const pid of await writers(app)) process.kill(pid, 'SIGKILL')
  await expect(dialog(page).getByRole('alert')).toContainText('L’export s’est arrêté en cours de route.')
  await beforeWriters(app, 'SIGKILL')
  for (const [name, label] of written) {
    await format(page, label).click()
    await expect(dialog(page).getByRole('alert')).toHaveCount(0)
    await answerSaveDialog(app, join(folder, `a.${name.toLowerCase()}`))
    await button(page, `Enregistrer le ${name}`).click()
    await expect(dialog(page).getByRole('alert')).toContainText('L’export s’est arrêté en cours de route.')
  }
  expect(readdirSync(folder)).toEqual([])
  await beforeWriters(app, null)
  await format(page, /JSON/).click()
  await answerSaveDialog(app, join(folder, 'a.json'))
  await button(page, 'Enregistrer le JSON').click()
  await expect(dialog(page)).toContainText('a.json\u00A0» est enregistré.')
})

test('a place that cannot be written is named, and the dialog stays', async ({ app, page }) => {
  await answerSaveDialog(app, join(folder, 'absent', 'a.svg'))
  await format(page, /SVG/).click()
  await button(page, 'Enregistrer le SVG').click()
  await expect(dialog(page).getByRole('alert')).toContainText(
    'a.svg\u00A0» n’a pas été enregistré\u00A0: le dossier n’existe plus.'
  )
  expect(readdirSync(folder)).toEqual([])
})
