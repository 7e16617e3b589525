import type { ElectronApplication } from '@playwright/test'
import { LibraryPage } from './library-page'
import { MapPage } from './map-page'
import { openedWindow, setSettings } from './window'

/** The map most stories begin on, in French. */
export async function openedSample(
  app: ElectronApplication,
  settings: Omit<Parameters<typeof setSettings>[1], 'locale'> = {}
): Promise<MapPage> {
  const page = await openedWindow(app)
  await setSettings(page, { locale: 'fr', ...settings })
  await new LibraryPage(page).openSample('onboarding-saas-b2b')
  const map = new MapPage(page)
  await map.expectOpened()
  return map
}
