import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { type ActionId, type ActionMenu, actionIds, actions } from '../shared/actions'
import { type Locale, translate } from '../shared/i18n/translate'
import { sendEvent } from './ipc/send'

function item(id: ActionId, locale: Locale): MenuItemConstructorOptions {
  const { labelKey, chord } = actions[id]
  return {
    label: translate(locale, labelKey),
    ...(chord === null ? {} : { accelerator: chord }),
    // The page's keymap obeys the chord; registered here too it would act twice.
    registerAccelerator: false,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) sendEvent(window.webContents, 'menu:action', { actionId: id })
    }
  }
}

function itemsOf(menu: ActionMenu, locale: Locale): MenuItemConstructorOptions[] {
  return actionIds.filter((id) => actions[id].menu === menu).map((id) => item(id, locale))
}

/** Called at start and whenever the language changes. */
export function showMenu(locale: Locale): void {
  // On macOS the system's own editing chords work only if the menu holds them.
  const clipboard: MenuItemConstructorOptions[] =
    process.platform === 'darwin'
      ? [{ type: 'separator' }, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
      : []
  const menus = [
    {
      label: translate(locale, 'menu.file'),
      submenu: [
        ...itemsOf('file', locale),
        { role: 'quit' as const, label: translate(locale, 'action.app.quit') }
      ]
    },
    { label: translate(locale, 'menu.edit'), submenu: [...itemsOf('edit', locale), ...clipboard] },
    { label: translate(locale, 'menu.insert'), submenu: itemsOf('insert', locale) },
    { label: translate(locale, 'menu.view'), submenu: itemsOf('view', locale) }
  ]
  const appMenu: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...appMenu, ...menus]))
}
