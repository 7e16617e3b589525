import type { ElectronApplication } from '@playwright/test'

export const projector = { x: 200, y: 100, width: 1280, height: 720 }

/** A virtual display has one screen: the system's answers are changed, and what follows from them is the studio's. */
export function plugInProjector(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ screen }, bounds) => {
    const [own] = screen.getAllDisplays()
    if (!own) throw new Error('No display')
    const second = { ...own, id: own.id + 1, label: 'Projecteur', bounds, size: bounds }
    screen.getAllDisplays = () => [own, second]
  }, projector)
}

export function unplugProjector(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ screen }) => {
    const [own, second] = screen.getAllDisplays()
    if (!own || !second) throw new Error('No second display')
    screen.getAllDisplays = () => [own]
    screen.emit('display-removed', {}, second)
  })
}

export function roomBounds(app: ElectronApplication): Promise<typeof projector | undefined> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('#present'))
      ?.getBounds()
  )
}
