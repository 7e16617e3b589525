import { describe, expect, it } from 'vitest'
import { readPath } from '../../../electron/export/svg-path'
import { iconPaths } from '../../../shared/lenses/icons'

describe('readPath', () => {
  it('reads absolute and relative commands alike', () => {
    const absolute = readPath('M2 3L5 3L5 7C5 8 6 9 7 9Z')
    expect(readPath('m2 3h3v4c0 1 1 2 2 2z')).toEqual(absolute)
    expect(absolute.at(-1)).toEqual({ kind: 'close' })
  })

  it('draws an arc as curves that stay on its circle', () => {
    const turn = readPath('M9 5a4 4 0 1 1 -8 0a4 4 0 1 1 8 0')
    const ends = turn.flatMap((each) => (each.kind === 'cubic' ? [[each.x, each.y] as const] : []))
    expect(ends).toHaveLength(4)
    for (const [x, y] of ends) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(4, 6)
    expect(ends.at(-1)?.[0]).toBeCloseTo(9, 6)
  })

  it('reads flags of an arc that nothing parts', () => {
    expect(readPath('M0 0a2 2 0 012 2')).toEqual(readPath('M0 0a2 2 0 0 1 2 2'))
  })

  it('reads every icon without leaving its square', () => {
    for (const [name, paths] of Object.entries(iconPaths)) {
      for (const command of paths.flatMap((d) => readPath(d))) {
        if (command.kind === 'close') continue
        for (const each of [command.x, command.y]) {
          expect(each, name).toBeGreaterThan(-0.01)
          expect(each, name).toBeLessThan(24.01)
        }
      }
    }
  })
})
