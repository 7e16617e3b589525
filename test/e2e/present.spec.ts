import { expect, test } from './fixtures'
import { wrapped } from './pages/map-page'
import { openedSample } from './pages/opened-sample'
import { PresentationPage, PresenterStrip } from './pages/presentation-page'
import { plugInProjector, projector, roomBounds, unplugProjector } from './pages/projector'
import { settled } from './pages/settled'
import { notice, setSettings } from './pages/window'

test('a map is presented by the keys of slides, lens by lens and phase by phase', async ({ app }) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  const shown = new PresentationPage(page)
  await map.card('Import CSV rejeté').click()
  await map.expectFocus('Import CSV rejeté')

  await map.type('F5')
  await expect(shown.dialog).toBeFocused()
  await shown.expectAt('Parcours · Onboarding SaaS B2B')
  await map.type('ArrowRight', 'PageDown')
  await shown.expectAt(/^Parcours · [12]\/6/)
  await map.type('Home', 'ArrowRight', 'ArrowRight')
  await shown.expectAt('Parcours · 2/6 Onboarding et implémentation')
  await expect(shown.announced).toHaveText('Parcours client : phase 2 sur 6, Onboarding et implémentation')

  // The column spoken about is lit, the others step back; a click on it lets go.
  const note = (text: string) => shown.drawn('card').filter({ hasText: wrapped(text) })
  await map.type('Shift+ArrowRight', 'Shift+ArrowRight')
  await expect(shown.announced).toContainText('Étape 2.2 : Paramétrer et migrer')
  await expect(shown.litColumn).toBeVisible()
  await expect(note('Import CSV rejeté')).not.toHaveAttribute('data-dim')
  await expect(note('Plan de projet remis')).toHaveAttribute('data-dim')
  await settled(page)
  await shown.litColumn.click({ position: { x: 40, y: 300 } })
  await expect(shown.litColumn).toHaveCount(0)
  await expect(note('Plan de projet remis')).not.toHaveAttribute('data-dim')

  // Up and down tell the same phase from another side, digits choose a lens.
  await map.type('ArrowDown')
  await shown.expectAt('Expérience · 2/6 Onboarding et implémentation')
  await map.type('3')
  await shown.expectAt('Blueprint · 2/6 Onboarding et implémentation')
  await map.type('End')
  await shown.expectAt('Blueprint · 6/6 Advocacy')

  // A tap of L turns the light pointer on and off; chords of the editor do nothing meanwhile.
  await map.type('l')
  await page.mouse.move(400, 300)
  await expect(shown.laser).toBeVisible()
  await map.type('l')
  await expect(shown.laser).toHaveCount(0)
  await map.type('Control+d')

  // Leaving shows what was left: the same lens, the same note, nothing changed.
  await map.type('Escape')
  await expect(shown.dialog).toHaveCount(0)
  await expect(map.lens('Parcours')).toBeChecked()
  await expect(map.grid).toBeFocused()
  await map.expectFocus('Import CSV rejeté')
  await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
})

test('a window of its own follows the editor: lens, phase, lit step, pointer and every saved change, and never writes', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map

  const opening = app.waitForEvent('window')
  await map.type('Shift+F5')
  const room = new PresentationPage(await opening)
  await room.expectAt('Parcours · Onboarding SaaS B2B')
  const { strip } = new PresenterStrip(page)
  await expect(strip).toContainText('Ensuite : Parcours · 1/6')

  // The room follows what the presenter does in the editor.
  await map.card('Import CSV rejeté').click()
  await room.expectAt('Parcours · 2/6 Onboarding et implémentation')
  await expect(room.announced).toContainText('Étape 2.2 : Paramétrer et migrer')
  await expect(room.litColumn).toBeVisible()
  await map.type('F2', 'Control+a')
  await page.keyboard.type('Import refusé sans un mot')
  await map.type('Escape')
  await expect(room.drawn('card').filter({ hasText: wrapped('Import refusé sans un mot') })).toBeVisible()
  await map.lens('Expérience').click()
  await room.expectAt('Expérience · 2/6 Onboarding et implémentation')
  await setSettings(page, { theme: 'dark' })
  await expect(room.page.locator('html')).toHaveAttribute('data-theme', 'dark')

  // The keys of a remote control lead on from the editor; a new lens comes along in both windows.
  await map.type('PageDown')
  await room.expectAt('Expérience · 3/6 Adoption')
  await expect(room.litColumn).toHaveCount(0)
  await room.page.keyboard.press('ArrowDown')
  await expect(strip).toContainText('Blueprint · 3/6 Adoption')
  await expect(map.lens('Blueprint')).toBeChecked()
  await room.page.keyboard.press('ArrowUp')
  await expect(map.lens('Expérience')).toBeChecked()

  // What the mouse points at on the map is shown to the room, until it is let go of.
  await strip.getByRole('button', { name: /^Montrer à la salle/ }).click()
  await page.mouse.move(600, 400)
  await page.mouse.move(700, 500)
  await expect(room.laser).toBeVisible()
  await strip.getByRole('button', { name: /^Montrer à la salle/ }).click()
  await expect(room.laser).toHaveCount(0)

  // It was let in to look at a project, and to nothing else.
  const refused = await room.page.evaluate(async () => {
    const read = await window.api.request('present:read', undefined)
    if (!read.ok) return [read.failure.code]
    const { projectId, revision } = read.value
    const patch = { added: [], updated: [], removed: [] }
    const commit = { kind: 'edit', undoes: null, labelKey: 'log.batch', labelParams: {}, patch } as const
    const answers = await Promise.all([
      window.api.request('project:commit', { projectId, baseRevision: revision, ...commit }),
      window.api.request('project:open', { projectId }),
      window.api.request('settings:set', { theme: 'light' })
    ])
    return answers.map((answer) => (answer.ok ? 'done' : answer.failure.code))
  })
  expect(refused).toEqual(['untrustedSender', 'untrustedSender', 'untrustedSender'])

  await strip.getByRole('button', { name: 'Arrêter' }).click()
  await expect(strip).toHaveCount(0)
  await expect.poll(() => app.windows().length).toBe(1)

  // A project that is left takes its presentation along.
  const again = app.waitForEvent('window')
  await map.type('Shift+F5')
  await new PresentationPage(await again).expectAt('Expérience · Onboarding SaaS B2B')
  await map.backToLibrary()
  await expect.poll(() => app.windows().length).toBe(1)
})

test('with a second screen the question is where, by the keyboard; unplugged, closed or quit, it ends well', async ({
  app
}) => {
  const map = await openedSample(app, { theme: 'light' })
  const { page } = map
  await plugInProjector(app)
  const { strip } = new PresenterStrip(page)
  const where = page.getByRole('dialog', { name: 'Où présenter ?' })
  const presented = async () => {
    const opening = app.waitForEvent('window')
    await map.type('F5')
    await expect(where.getByRole('button', { name: /^Sur l’autre écran : Projecteur/ })).toBeFocused()
    await map.type('Enter')
    const room = new PresentationPage(await opening)
    await room.expectAt('Parcours · Onboarding SaaS B2B')
    await expect(strip).toBeVisible()
    return room
  }

  await presented()
  const bounds = await roomBounds(app)
  expect(bounds?.width).toBeGreaterThanOrEqual(projector.width)
  expect(bounds?.height).toBeGreaterThanOrEqual(projector.height)
  await unplugProjector(app)
  await expect(notice(page, /L’écran de la présentation a été débranché/)).toBeVisible()
  await expect(strip).toHaveCount(0)
  await expect.poll(() => app.windows().length).toBe(1)

  // One screen again, so no question; leaving it shows the map.
  await map.type('F5')
  await new PresentationPage(page).expectAt('Parcours · Onboarding SaaS B2B')
  await map.type('Escape')
  await expect(map.grid).toBeFocused()

  // Closed by its own window's means, as by Alt+F4.
  await plugInProjector(app)
  await presented()
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().endsWith('#present')) window.close()
  })
  await expect(strip).toHaveCount(0)

  // Left from its own window.
  const room = await presented()
  // Not let up again: by then its window is gone.
  await room.page.keyboard.down('Escape')
  await expect(strip).toHaveCount(0)

  await presented()
  const quit = app.waitForEvent('close')
  // The call may lose its answer with the process it quits.
  await app.evaluate(({ app: studio }) => setImmediate(() => studio.quit()))
  await quit
})
