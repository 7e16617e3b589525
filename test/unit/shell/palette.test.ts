import { describe, expect, it } from 'vitest'
import {
  paletteGroups,
  paletteIds,
  paletteMatches,
  usedAgain
} from '../../../renderer/shell/palette/palette-actions'
import { type ActionId, actionIds, actions } from '../../../shared/actions'
import { locales, translate } from '../../../shared/i18n/translate'

const reachable = actionIds.filter((id) => id !== 'palette.open')

describe('the palette', () => {
  it('has every action once, whatever was used last', () => {
    for (const recent of [[], ['edit.undo', 'map.add']] satisfies ActionId[][]) {
      const ids = paletteGroups(true, recent).flatMap((group) => group.ids)
      expect([...ids].sort()).toEqual([...reachable].sort())
      expect(ids.slice(0, recent.length)).toEqual(recent)
    }
    const outside = paletteGroups(false, ['edit.undo']).flatMap(({ ids }) => ids)
    expect([...outside].sort()).toEqual(reachable.filter((id) => !actions[id].inProject).sort())
  })

  it('finds each action by its whole name in either language, first in the reader’s own', () => {
    for (const locale of locales)
      for (const id of reachable) {
        for (const language of locales) {
          const name = translate(language, actions[id].labelKey)
          expect(paletteMatches(paletteIds(true), name, locale).map((match) => match.id)).toContain(id)
        }
        const [first] = paletteMatches(paletteIds(true), translate(locale, actions[id].labelKey), locale)
        expect(first && translate(locale, actions[first.id].labelKey)).toBe(
          translate(locale, actions[id].labelKey)
        )
      }
  })

  it('tells actions apart: no name stands twice in a language', () => {
    for (const locale of locales) {
      const names = reachable.map((id) => translate(locale, actions[id].labelKey))
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    }
  })

  it('takes words in any order, without accents, and says the other name it was found by', () => {
    const found = (query: string) => paletteMatches(paletteIds(true), query, 'fr')
    expect(found('phase ajouter').map(({ id }) => id)).toContain('phase.add')
    expect(found('retablir')[0]).toMatchObject({ id: 'edit.redo', otherLabel: null })
    expect(found('undo')[0]).toMatchObject({ id: 'edit.undo', otherLabel: 'Undo' })
    expect(found('rien de tel')).toEqual([])
  })

  it('remembers a few, the last one first', () => {
    const used = reachable.slice(0, 7).reduce(usedAgain, [] as readonly ActionId[])
    expect(used).toEqual(reachable.slice(2, 7).reverse())
    expect(usedAgain(used, reachable[4] ?? 'edit.undo')[0]).toBe(reachable[4])
  })
})
