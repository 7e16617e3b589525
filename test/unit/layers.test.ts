import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const row = [
  'commands',
  'metrics',
  'compare',
  'text',
  'lenses',
  'room',
  'checks',
  'formats',
  'deliverable'
] as const
const common = ['shared/model', 'shared/i18n']
const zoneOfShared = row.map((name, place) => {
  const left = row.slice(0, place).map((other) => `shared/${other}`)
  return [`shared/${name}`, [...common, ...left]] as const
})

/** Zone (longest prefix wins) -> prefixes of this tree it may import, besides itself. DESIGN.md's table. */
const rules = new Map<string, readonly string[]>([
  ['shared/model', []],
  ['shared/i18n', []],
  ...zoneOfShared,
  ['shared/ipc', ['shared/model']],
  ['shared/actions.ts', ['shared/i18n']],
  ['electron/preload.ts', ['shared/ipc/channels']],
  ['electron', ['shared']],
  ['renderer/ui', []],
  ['renderer/editor', ['shared']],
  ...['canvas', 'panels', 'shell', 'library'].map(
    (name) => [`renderer/${name}`, ['renderer/editor', 'renderer/ui', 'shared']] as const
  ),
  ['renderer/participant', ['renderer/ui', 'shared/workshop']],
  ['renderer', ['renderer', 'shared']]
])

/** Packages a zone may import; a zone not named here may import any but Electron, and Node only under electron/. */
const packages: Readonly<Record<string, RegExp>> = {
  'shared/model': /^zod$/,
  'shared/i18n': /^$/,
  'renderer/ui': /^(react|react-dom|@mantine\/.*|@tabler\/.*)(\/.*)?$/
}

function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}.`)
}

function zoneOf(path: string): string {
  const zones = [...rules.keys()].filter((zone) => isUnder(path, zone))
  return zones.sort((a, b) => b.length - a.length)[0] ?? ''
}

const imports =
  /^(?:import|export)\s[^'"`;=]*?\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm

function breaches(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const zone = zoneOf(file)
  const found: string[] = []
  for (const match of text.matchAll(imports)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*$/, '')
    const target = relative(root, resolve(root, dirname(file), name))
      .split(sep)
      .join('/')
    const allowed = name.startsWith('.')
      ? /^resources\//.test(target) || [zone, ...(rules.get(zone) ?? [])].some((one) => isUnder(target, one))
      : name === 'electron' || name.startsWith('node:')
        ? file.startsWith('electron/')
        : (packages[zone] ?? /./).test(name)
    if (!allowed) found.push(`${file} (zone ${zone}) imports ${name}`)
  }
  return found
}

const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !file.endsWith('.config.ts'))

test('every import stays within the table of the design', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => zoneOf(file) === '')).toEqual([])
  expect(files.flatMap(breaches)).toEqual([])
})
