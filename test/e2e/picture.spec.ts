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

  // The panel beside it goes whole, what is scrolled away as well.
  await page.getByRole('button', { name: 'Copier le panneau en image' }).click()
  const words = (await told('Le panneau est copié en image').textContent()) ?? ''
  const panel = page.getByRole('complementary', { name: 'Inspecteur' })
  const seen = (await panel.boundingBox()) ?? { width: 0, height: 0 }
  const pasted = page.evaluate(
    () =>
      new Promise<{ width: number; height: number; ink: number }>((resolve) => {
        const read = async ({ clipboardData }: ClipboardEvent): Promise<void> => {
          const image = await createImageBitmap(clipboardData?.files[0] ?? new Blob())
          const { width, height } = image
          const context = new OffscreenCanvas(width, height).getContext('2d')
          context?.drawImage(image, 0, 0)
          const pixels = context?.getImageData(0, 0, width, height).data ?? []
          const dark = Array.from({ length: width * height }, (_, at) => (pixels[at * 4] ?? 255) < 90)
          resolve({ width, height, ink: dark.filter((each) => each).length / dark.length })
        }
        document.addEventListener('paste', (event) => void read(event), { once: true, capture: true })
      })
  )
  await map.card('Retrouver ses données sans rien ressaisir').click()
  await map.type('Control+V')
  const copied = await pasted
  expect(words.replace(/[^\d×]/g, '')).toBe(`${copied.width}×${copied.height}`)
  expect(copied.width).toBe(2 * Math.round(seen.width))
  expect(copied.height).toBeGreaterThan(2 * seen.height)
  // Letters, neither a blank sheet nor a black one.
  expect(copied.ink).toBeGreaterThan(0.005)
  expect(copied.ink).toBeLessThan(0.2)
})
