import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { repack } from '../../electron/export/repack'
import { expect, test } from './fixtures'
import { MapPage } from './pages/map-page'
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs'
import { setSettings } from './pages/window'

test('a workbook that was changed comes back as one change, and what both sides changed is asked about', async ({
  app,
  page
}, testInfo) => {
  const folder = testInfo.outputPath('saved')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'projet.xlsx')
  await setSettings(page, { locale: 'fr' })
  await page.getByTestId('sample-onboarding-saas-b2b').click()
  const map = new MapPage(page)
  await map.expectOpened()

  await answerSaveDialog(app, path)
  await page.keyboard.press('Control+e')
  const exporting = page.getByRole('dialog', { name: 'Exporter la carte' })
  await exporting.getByRole('radio', { name: /^XLSX/ }).click()
  await exporting.getByRole('button', { name: 'Enregistrer le XLSX' }).click()
  await expect(exporting).toContainText('est enregistré.')
  await page.keyboard.press('Escape')

  await map.card('Compare trois LMS').click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Compare quatre LMS')
  await page.keyboard.press('Escape')

  const edited = await repack(readFileSync(path), (part, xml) =>
    part === 'xl/sharedStrings.xml'
      ? xml
          .replace('Fait valider le budget', 'Obtient le budget')
          .replace('Compare trois LMS', 'Compare deux LMS')
      : xml
  )
  writeFileSync(path, edited)
  await answerOpenDialog(app, path)
  await takeFile(page)
  const dialog = page.getByRole('dialog', { name: /^Reprendre/ })
  await expect(dialog.getByRole('region', { name: '1 modification' })).toContainText('Obtient le budget')
  await expect(dialog.getByRole('region', { name: '1 conflit' })).toContainText('Compare quatre LMS')
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: /Compare quatre LMS/ }).check()
  await dialog.getByRole('button', { name: 'Accepter 2 changements' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(map.card('Obtient le budget')).toBeVisible()
  await expect(map.card('Compare deux LMS')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(map.card('Compare quatre LMS')).toBeVisible()
  await expect(map.card('Fait valider le budget')).toBeVisible()

  // A client's own list: semicolons, Windows-1252, a title over the headers, a step written once.
  const foreign = join(folder, 'retours.csv')
  const lines = [
    'Retours clients;;;',
    '',
    'N°;Étape;Nature;Constat;Priorité',
    '1;Former les référents;Irritant;Formation trop longue;P1',
    '2;;Enchantement;Animatrice à l’écoute;',
    '3;Bilan à six mois;Opportunité;Mesurer l’usage;'
  ]
  const text = lines.join('\r\n').replaceAll('’', '\x92')
  writeFileSync(foreign, Buffer.from(text, 'latin1'))
  await answerOpenDialog(app, foreign)
  await takeFile(page)
  const mapping = page.getByRole('dialog', { name: /^Importer «/ })
  await expect(mapping.getByRole('combobox', { name: /Constat/ })).toHaveValue('text')
  await expect(mapping.getByRole('region', { name: 'Aperçu' })).toContainText('3 notes')
  await expect(mapping.getByRole('row', { name: /Mesurer l’usage/ })).toContainText('nouvelle')
  await expectAccessible(page)
  await mapping.getByRole('combobox', { name: /Priorité/ }).selectOption('tags')
  await mapping.getByRole('button', { name: 'Importer 3 notes' }).click()
  await expect(mapping).toHaveCount(0)
  await expect(map.card('Formation trop longue')).toBeVisible()

  // One undo takes it back, and what was said of the columns is remembered.
  await page.keyboard.press('Control+z')
  await expect(map.card('Formation trop longue')).toHaveCount(0)
  const dropped = await page.evaluateHandle((csv) => {
    const data = new DataTransfer()
    data.items.add(new File([csv], 'autre nom.csv', { type: 'text/csv' }))
    return data
  }, lines.join('\n'))
  for (const type of ['dragover', 'drop'])
    await map.card('Fait valider le budget').dispatchEvent(type, { dataTransfer: dropped })
  await expect(mapping).toContainText('mêmes en-têtes que la dernière fois')
  await expect(mapping.getByRole('combobox', { name: /Priorité/ })).toHaveValue('tags')
})

async function takeFile(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await page.keyboard.type('Importer un classeur')
  await page.keyboard.press('Enter')
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('[role=dialog]')
    .disableRules(['landmark-no-duplicate-banner', 'landmark-unique', 'region'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([])
}
