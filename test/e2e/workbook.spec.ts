import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
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
  await page.keyboard.press('Control+k')
  await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
  await page.keyboard.type('Reprendre un classeur')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Reprendre/ })
  await expect(dialog.getByRole('region', { name: '1 modification' })).toContainText('Obtient le budget')
  await expect(dialog.getByRole('region', { name: '1 conflit' })).toContainText('Compare quatre LMS')
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('[role=dialog]')
    .disableRules(['landmark-no-duplicate-banner', 'landmark-unique', 'region'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  await dialog.getByRole('checkbox', { name: /Compare quatre LMS/ }).check()
  await dialog.getByRole('button', { name: 'Accepter 2 changements' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(map.card('Obtient le budget')).toBeVisible()
  await expect(map.card('Compare deux LMS')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(map.card('Compare quatre LMS')).toBeVisible()
  await expect(map.card('Fait valider le budget')).toBeVisible()
})
