import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { boxOf } from './pages/hand'
import type { MapPage } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { outOfReach } from './pages/reach'
import { settled } from './pages/settled'
import { sizeWindow } from './pages/window'

/** Canvases with fewer pixels than the screen has there would blur what they show. */
async function blurred(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('canvas')].flatMap((canvas) => {
      const { width, height } = canvas.getBoundingClientRect()
      const wanted = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)]
      const isSharp = [canvas.width, canvas.height].every((has, at) => Math.abs(has - (wanted[at] ?? 0)) <= 2)
      return isSharp || width === 0 ? [] : [`${canvas.width} × ${canvas.height} for ${wanted.join(' × ')}`]
    })
  )
}

/** Far enough out that cards are blocks on one canvas. */
async function zoomOut(page: Page, map: MapPage): Promise<void> {
  const { x, y } = await boxOf(map.grid.locator('xpath=..'))
  await page.mouse.move(x + 300, y + 300)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 30)
  await page.keyboard.up('Control')
  await expect(page.locator('[data-detail="block"]')).toBeVisible()
}

async function expectSound(page: Page, place: string): Promise<void> {
  expect.soft(await outOfReach(page), place).toEqual([])
  // A preview gets its pixels a moment after its place.
  await expect.poll(() => blurred(page), { message: `${place}, canvases` }).toEqual([])
}

async function walk(page: Page, map: MapPage, size: string): Promise<void> {
  await map.type('Control+1', 'Control+0')
  await settled(page)
  await map.drawn('step').first().click()
  await expectSound(page, `${size}, a step`)
  await map.type('Control+3')
  await expectSound(page, `${size}, blueprint`)
  await zoomOut(page, map)
  await expectSound(page, `${size}, from far out`)
  await map.type('Control+e')
  await expect(page.getByRole('img', { name: /^Aperçu de la page/ }).first()).toBeVisible()
  await expectSound(page, `${size}, export`)
  await map.type('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('everything stays in the window and within reach from 1280 × 720 to 3840 × 2160', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [3840, 2160]
  ] as const) {
    await sizeWindow(app, page, width, height)
    await walk(page, map, `${width} × ${height}`)
  }
  // Carried to a screen of another density, the drawings take its pixels.
  const screen = await page.context().newCDPSession(page)
  await zoomOut(page, map)
  const metrics = { width: 0, height: 0, mobile: false }
  await screen.send('Emulation.setDeviceMetricsOverride', { ...metrics, deviceScaleFactor: 1.5 })
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1.5)
  await expect.poll(() => blurred(page)).toEqual([])
  await screen.send('Emulation.clearDeviceMetricsOverride')
  await expect.poll(() => blurred(page)).toEqual([])
  // A name as long as names get, in the smallest window, pushes no button out.
  await sizeWindow(app, page, 1280, 720)
  await map.type('Control+j')
  await page.getByRole('menuitem', { name: 'Renommer' }).click()
  await page.keyboard.type(
    'La reprise des données d’un client que trois équipes se renvoient depuis la signature'
  )
  await map.type('Enter')
  await expect(page.getByRole('button', { name: /^Cartes du projet/ })).toContainText('La reprise')
  await expectSound(page, 'a long name')
  await map.backToLibrary()
  await expectSound(page, 'library, 1280 × 720')
  await sizeWindow(app, page, 3840, 2160)
  await expectSound(page, 'library, 3840 × 2160')
})

test('at scale factor 2 everything is as much in reach, and twice as sharp', async ({ launch }) => {
  const app = await launch('--force-device-scale-factor=2')
  const map = await openedSample(app, { theme: 'dark' })
  const { page } = map
  await sizeWindow(app, page, 1280, 720)
  expect(await page.evaluate(() => devicePixelRatio)).toBe(2)
  await walk(page, map, 'factor 2')
})

test('who asks for less motion gets none', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map

  /** Everything that moved by itself meanwhile, looked for at every frame. */
  async function movedDuring(doing: () => Promise<void>): Promise<string[]> {
    await page.evaluate(() => {
      const seen = new Set<string>()
      const look = (): void => {
        for (const { effect } of document.getAnimations()) {
          const duration = Number(effect?.getComputedTiming().endTime ?? 0)
          const target = effect instanceof KeyframeEffect ? effect.target : null
          if (duration > 1) seen.add(`${target?.tagName} ${target?.className}: ${duration} ms`)
        }
        Object.assign(window, { motion: { seen: [...seen], frame: requestAnimationFrame(look) } })
      }
      look()
    })
    await doing()
    return page.evaluate(() => {
      const { motion } = window as unknown as { motion: { seen: string[]; frame: number } }
      cancelAnimationFrame(motion.frame)
      return motion.seen
    })
  }

  async function tour(): Promise<void> {
    for (const lens of ['Expérience', 'Blueprint', 'Parcours']) {
      await map.lens(lens).click()
      await expect(map.lens(lens)).toBeChecked()
    }
    await page.getByRole('button', { name: 'Affichage' }).click()
    await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeVisible()
    await map.type('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await map.type('Control+k')
    await expect(page.getByPlaceholder('Chercher une commande')).toBeFocused()
    await map.type('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Historique' }).hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await map.drawn('step').first().click()
    await map.type('m')
    await map.type('Control+z')
    await expect(page.getByText('Annulé').first()).toBeVisible()
    await map.type('Control+Shift+0', 'Control+0')
  }

  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await movedDuring(tour)).length).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await movedDuring(tour)).toEqual([])
})
