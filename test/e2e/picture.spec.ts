import { expect, test } from './fixtures'
import { openedSample } from './pages/opened-sample'

test('the lens, or what is selected of it, is copied as a picture', async ({ app }) => {
  const map = await openedSample(app)
  const { page } = map
  const told = (words: string) => page.getByRole('alert').filter({ hasText: words })
  await map.type('Escape')
  await map.type('Control+Shift+C')
  await expect(told('La lentille est copiée en image')).toBeVisible()

  await map.card('Signer avant la clôture budgétaire').click()
  await map.type('Control+Shift+C')
  await expect(told('La sélection est copiée en image')).toBeVisible()

  // What the clipboard holds is a picture to any program: here it is pasted on another card.
  const other = map.card('Comprendre le coût réel sur trois ans')
  await other.click()
  await map.type('Control+V')
  await expect(other.locator('img')).toBeVisible()
  const [width, height] = await other
    .locator('img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
  const text = (await told('La sélection est copiée en image').textContent()) ?? ''
  expect(text.replace(/[^\d×]/g, '')).toBe(`${width}×${height}`)
})
