import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { MapPage } from './pages/map-page'
import { setSettings } from './pages/window'

async function retype(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await page.keyboard.press('Escape')
}

test('the log is read, walked through, named and restored, and nothing can be changed in the past', async ({
  page
}) => {
  await setSettings(page, { locale: 'fr', author: 'Marie' })
  await page.getByText('Onboarding SaaS B2B').click()
  const map = new MapPage(page)
  await map.expectOpened()
  const first = map.card('Compare trois LMS')
  await first.click()
  await retype(page, 'Premier état')
  await expect(map.card('Premier état')).toBeVisible()

  await page.keyboard.press('Control+Shift+r')
  const dialog = page.getByRole('dialog', { name: 'Nommer cette version' })
  await dialog.getByRole('textbox', { name: 'Nom de la version' }).fill('Avant l’atelier')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)

  await map.card('Premier état').click()
  await retype(page, 'Deuxième état')
  await map.card('Fait valider le budget').click()
  await retype(page, 'Autre note')
  await page.keyboard.press('Control+z')
  await expect(map.saved).toBeVisible()

  await page.keyboard.press('Control+Shift+h')
  const panel = page.getByRole('complementary', { name: 'Historique' })
  const lines = panel.getByRole('treeitem')
  await expect(lines).toHaveText([
    /Annulé\s: Note modifiée\s: Autre note/,
    /2 notes modifiées/,
    /Version nommée\s: Avant l’atelier/,
    /Avant l’atelier.*Note modifiée\s: Premier état/,
    /Projet importé/
  ])

  await panel.getByRole('tree').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(lines).toHaveCount(7)
  const banner = page.getByRole('region', { name: 'État passé' })
  await expect(banner).toContainText('Note modifiée\u00a0: Autre note')
  await expect(map.card('Autre note')).toBeVisible()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown')
  await expect(banner).toContainText('Vous regardez «\u00a0Avant l’atelier\u00a0»')
  await expect(map.card('Premier état')).toBeVisible()
  await expect(map.card('Deuxième état')).toHaveCount(0)

  await map.card('Premier état').dblclick()
  await expect(page.getByRole('alert').filter({ hasText: 'Vous regardez un état passé' })).toBeVisible()
  await expect(map.field).toHaveCount(0)
  await map.grid.focus()
  await page.keyboard.press('Delete')
  await expect(map.card('Premier état')).toBeVisible()

  await banner.getByRole('button', { name: 'État précédent' }).click()
  await expect(first).toBeVisible()
  await panel.getByRole('tree').focus()
  await page.keyboard.press('Escape')
  await expect(banner).toHaveCount(0)
  await expect(map.card('Deuxième état')).toBeVisible()

  await panel.getByText('Versions nommées (1)').click()
  await panel.getByRole('button', { name: 'Avant l’atelier' }).click()
  await expect(map.card('Premier état')).toBeVisible()
  await banner.getByRole('button', { name: 'Restaurer' }).click()
  await expect(banner).toHaveCount(0)
  await expect(map.card('Premier état')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Avant l’atelier' })).toBeVisible()
  await map.grid.focus()
  await page.keyboard.press('Control+z')
  await expect(map.card('Deuxième état')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(map.card('Premier état')).toBeVisible()
  await expect(map.saved).toBeVisible()
  await panel.getByText('Tout').click()
  await expect(lines.first()).toContainText('Rétabli\u00a0: Version restaurée\u00a0: Avant l’atelier')
})
