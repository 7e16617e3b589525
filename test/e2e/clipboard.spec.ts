import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixtures'
import { openedSample } from './pages/opened-sample'
import { notice } from './pages/window'

/** As if another program had copied it. */
async function onClipboard(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
}

async function textOnClipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

test('a note is copied with its detail, cut and brought back', async ({ app }) => {
  const map = await openedSample(app)
  const { page } = map
  const { keyboard } = page
  const text = 'Quatre allers-retours sur les clauses RGPD'
  const severity = map.inspector.getByLabel('Gravité').first()
  await map.card(text).click()
  await expect(severity).toHaveValue('2, pénible')

  await keyboard.press('Control+c')
  await expect.poll(() => textOnClipboard(app)).toBe(text)
  await keyboard.press('Control+v')
  await expect(map.card(text)).toHaveCount(2)
  await map.expectFocus(text)
  await expect(severity).toHaveValue('2, pénible')

  await keyboard.press('Control+x')
  await expect(map.card(text)).toHaveCount(1)
  await keyboard.press('ArrowRight')
  await keyboard.press('Control+v')
  await expect(map.card(text)).toHaveCount(2)
  await expect(severity).toHaveValue('2, pénible')
  await keyboard.press('Control+z')
  await expect(map.card(text)).toHaveCount(1)

  // While a text is typed, the clipboard is the text's own.
  await map.card(text).dblclick()
  await keyboard.press('Control+a')
  await keyboard.press('Control+c')
  await keyboard.press('End')
  await keyboard.press('Control+v')
  await expect(map.field).toHaveValue(text + text)
  await keyboard.press('Escape')
})

test('a table and a long list come in from elsewhere, each as one change', async ({ app }) => {
  const map = await openedSample(app)
  const { page } = map
  const { keyboard } = page
  await map.step('Comparer les solutions').click()

  await onClipboard(app, 'Perdu')
  await keyboard.press('Control+v')
  await expect(notice(page, 'choisissez d’abord une cellule')).toBeVisible()

  await map.walkToRow('Irritants')
  await onClipboard(app, 'Irritant un\tIrritant deux\nEnchantement un\t"Deux\nlignes"\n')
  await keyboard.press('Control+v')
  await expect(map.card('Irritant un')).toBeVisible()
  await expect(map.card('Deux lignes')).toBeVisible()
  await keyboard.press('Control+z')
  await expect(map.card('Irritant un')).toHaveCount(0)
  await expect(map.card('Deux lignes')).toHaveCount(0)

  await onClipboard(app, Array.from({ length: 5_000 }, (_, n) => `Ligne ${n + 1}`).join('\n'))
  const question = page.getByRole('dialog', { name: 'Coller tout' })
  await keyboard.press('Control+v')
  await expect(question).toContainText(/5\s000 notes/)
  await keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(map.grid).toBeFocused()
  await expect(map.card('Ligne 1')).toHaveCount(0)

  await keyboard.press('Control+v')
  await question.getByRole('button', { name: 'Coller', exact: true }).click()
  await expect(question).toBeHidden()
  await expect(map.grid).toBeFocused()
  await map.expectFocus('Ligne 1')
  const lines = map.drawn('card').filter({ hasText: /Ligne\s\d/ })
  await expect(lines.first()).toBeVisible()
  await expect(map.saved).toBeVisible()
  await keyboard.press('Control+z')
  await expect(lines).toHaveCount(0)
  await expect(map.saved).toBeVisible()
})
