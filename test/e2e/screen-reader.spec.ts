import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession } from '@playwright/test'
import { expect, test } from './fixtures'
import { boxOf } from './pages/hand'
import { openedSample } from './pages/opened-sample'
import { settled } from './pages/settled'

type Node = {
  readonly role: string
  readonly name: string
  readonly backendId: number | undefined
  readonly parents: readonly string[]
  readonly active: number | undefined
}

/** What Chromium hands to a screen reader, without what it keeps from one. */
async function accessibilityTree(session: CDPSession): Promise<readonly Node[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const parentsOf = (nodeId: string | undefined): string[] => {
    const node = byId.get(nodeId ?? '')
    return node ? [String(node.role?.value), ...parentsOf(node.parentId)] : []
  }
  return nodes.flatMap((node) => {
    if (node.ignored) return []
    const active = node.properties?.find(({ name }) => name === 'activedescendant')
    return {
      role: String(node.role?.value),
      name: String(node.name?.value ?? '').replace(/\s+/gu, ' '),
      backendId: node.backendDOMNodeId,
      parents: parentsOf(node.parentId),
      active: active?.value.relatedNodes?.[0]?.backendDOMNodeId
    }
  })
}

type SampleRecord = { readonly type: string; readonly text?: string; readonly name?: string }

/** What the sample's cells are called by, as its file has it: cards by their text, steps and milestones by their name. */
const names: readonly string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../resources/samples/onboarding-saas-b2b.json'), 'utf8')
).records.flatMap(({ type, text, name }: SampleRecord) =>
  ['card', 'step', 'milestone'].includes(type) ? [(text ?? name ?? '').replace(/\s+/gu, ' ')] : []
)

test('a screen reader finds 20 cells by name in each lens, at zoom 1 and at 0.3, and hears where it goes', async ({
  app
}) => {
  const map = await openedSample(app)
  const { page } = map
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const zoom = page.getByRole('toolbar', { name: 'Zoom' }).getByRole('button', { name: /%$/ })

  for (const [key, lens] of [
    ['1', 'Parcours client'],
    ['2', 'Carte d’expérience'],
    ['3', 'Blueprint de service']
  ] as const) {
    await map.type(`Control+${key}`)
    for (const scale of ['100 %', '30 %']) {
      await test.step(`${lens} at ${scale}`, async () => {
        if (scale === '30 %') {
          const { x, y } = await boxOf(map.grid.locator('xpath=..'))
          await page.mouse.move(x + 400, y + 300)
          await page.keyboard.down('Control')
          for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 30)
          await page.keyboard.up('Control')
        } else await map.type('Control+0')
        await expect(zoom).toHaveText(new RegExp(scale.replace(' ', '\\s')))
        await expect(async () => {
          const tree = await accessibilityTree(session)
          const cells = tree.filter(({ role }) => role === 'gridcell' || role === 'columnheader')
          const found = names.filter((text) => cells.some(({ name }) => name.includes(text)))
          expect(found.length).toBeGreaterThanOrEqual(20)
          // Each of them in a row that says its lane, in the one grid named after map and lens.
          expect(cells.every(({ parents: [row, grid] }) => row === 'row' && grid === 'grid')).toBe(true)
          expect(tree.filter(({ role }) => role === 'grid').map(({ name }) => name)).toEqual([
            `Onboarding SaaS B2B, ${lens}`
          ])
          expect(tree.filter(({ role }) => role === 'rowheader').length).toBeGreaterThanOrEqual(6)
          // Nothing is told twice: the sheet that the eye sees is kept from the tree.
          const besides = tree.filter(
            ({ role, name, parents }) =>
              role === 'StaticText' && found.includes(name) && !/gridcell|columnheader/.test(parents.join())
          )
          expect(besides).toEqual([])
        }).toPass()
      })
    }
  }

  await test.step('the place is told at each move', async () => {
    const focused = async (): Promise<string> => {
      const tree = await accessibilityTree(session)
      const active = tree.find(({ role }) => role === 'grid')?.active
      return tree.find(({ backendId }) => backendId === active)?.name ?? ''
    }
    const column = (): Promise<string | null> =>
      map.grid.evaluate(
        (grid) =>
          document
            .getElementById(grid.getAttribute('aria-activedescendant') ?? '')
            ?.getAttribute('aria-colindex') ?? null
      )
    await map.type('Control+1', 'Control+0')
    await settled(page)
    await map.card('Quatre allers-retours').click()
    await expect.poll(focused).toContain('Quatre allers-retours sur les clauses RGPD')
    expect(await column()).toBe('3')
    await map.type('ArrowLeft')
    await expect.poll(focused).toContain('Prix affichés')
    expect(await column()).toBe('2')
    const heard = page.getByRole('log')
    await map.type('Alt+ArrowRight')
    await expect(heard).toHaveText('Note déplacée vers Irritants, étape 1.2, 2 sur 2')
    await expect.poll(focused).toContain('2 sur 2')
    await map.type('Alt+ArrowUp')
    await expect(heard).toHaveText('Note déplacée vers Irritants, étape 1.2, 1 sur 2')
    await map.type('Alt+ArrowDown', 'Alt+ArrowDown')
    await expect(heard).toHaveText('Note déplacée vers Enchantements, étape 1.2, 1 sur 1')
    // Said where a screen reader listens: the tree holds the sentence.
    const tree = await accessibilityTree(session)
    expect(
      tree.some(({ name, parents }) => name.includes('vers Enchantements') && parents.includes('log'))
    ).toBe(true)
  })
})
