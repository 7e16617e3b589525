import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SettingsFile } from '../../electron/settings'
import { expectValue } from './project-of'
import { tempFolder } from './temp-folder'

const defaults = { locale: 'en', theme: 'system', author: '', singleKeys: true, views: {} } as const

test('settings are remembered, and so is the device', () => {
  const path = join(tempFolder(), 'settings.json')
  const first = new SettingsFile(path, 'en')
  expect(first.get()).toEqual(defaults)
  expect(expectValue(first.set({ author: 'Léa', theme: 'dark' }))).toEqual({
    ...defaults,
    author: 'Léa',
    theme: 'dark'
  })
  const second = new SettingsFile(path, 'fr')
  expect(second.get()).toEqual({ ...defaults, author: 'Léa', theme: 'dark' })
  expect(second.deviceId).toBe(first.deviceId)
})

test('a broken file gives defaults and is kept beside', () => {
  const path = join(tempFolder(), 'settings.json')
  writeFileSync(path, '{"author": "L')
  expect(new SettingsFile(path, 'en').get()).toEqual(defaults)
  expect(readFileSync(`${path}.broken`, 'utf8')).toBe('{"author": "L')
  expect(existsSync(path)).toBe(false)
})

test('one field out of shape costs that field only', () => {
  const path = join(tempFolder(), 'settings.json')
  writeFileSync(path, JSON.stringify({ author: 'Léa', theme: 'purple', later: 1 }))
  expect(new SettingsFile(path, 'en').get()).toEqual({ ...defaults, author: 'Léa' })
  expect(existsSync(`${path}.broken`)).toBe(true)
})
