import { describe, expect, it } from 'vitest'
import { changeSentence, runSentence } from '../../../renderer/editor/change-sentence'
import { ageText, instantText } from '../../../renderer/editor/instant-text'
import { translator } from '../../../renderer/editor/messages'
import { entryOf, historyEntries } from '../../../renderer/panels/history/history-entries'
import { createLog } from '../../../renderer/panels/history/log'
import type { HistoryRow } from '../../../shared/ipc/contract'
import { failure, success } from '../../../shared/ipc/result'

const noon = Date.parse('2026-11-24T12:00:00.000Z')

function row(revision: number, changes: Partial<HistoryRow> = {}): HistoryRow {
  const at = new Date(noon + revision * 60_000).toISOString()
  const label = { labelKey: 'log.cardAdded', labelParams: { name: `Note ${revision}` } }
  return {
    revision,
    at,
    author: 'Ana',
    kind: 'edit',
    undoes: null,
    ...label,
    added: 1,
    updated: 0,
    removed: 0,
    ...changes
  }
}

const never = () => false
const shape = (
  rows: readonly HistoryRow[],
  isNamed: (revision: number) => boolean = never,
  open: string[] = []
) =>
  historyEntries(rows, isNamed, new Set(open)).map((entry) =>
    entry.kind === 'day'
      ? 'day'
      : `${entry.inner ? '>' : ''}${entry.rows.map((each) => each.revision).join(' ')}`
  )

describe('the lines of the history', () => {
  it('fold what one author did alike in one go, and no further', () => {
    const rows = [
      row(9),
      row(8),
      row(7, { author: 'Bo' }),
      row(6, { labelKey: 'log.cardMoved' }),
      row(5),
      row(4, { at: new Date(noon - 20 * 60_000).toISOString() }),
      row(3, { kind: 'import' }),
      row(2, { kind: 'import' })
    ]
    expect(shape(rows)).toEqual(['day', '9 8', '7', '6', '5', '4', '3', '2'])
  })

  it('fold undos whatever they took back, and never an undo with an edit', () => {
    const rows = [
      row(5, { kind: 'undo' }),
      row(4, { kind: 'undo', labelKey: 'log.stepMoved' }),
      row(3),
      row(2)
    ]
    expect(shape(rows)).toEqual(['day', '5 4', '3 2'])
  })

  it('begin anew at a named state and on another day', () => {
    const before = row(1, { at: new Date(noon - 36 * 3_600_000).toISOString() })
    expect(shape([row(5), row(4), row(3), row(2), before], (revision) => revision === 3)).toEqual([
      'day',
      '5 4',
      '3 2',
      'day',
      '1'
    ])
  })

  it('open into their rows, and find a revision in them', () => {
    const rows = [row(5), row(4), row(3, { kind: 'import' })]
    expect(shape(rows, never, ['change-5'])).toEqual(['day', '5 4', '>5', '>4', '3'])
    const closed = historyEntries(rows, never, new Set())
    const open = historyEntries(rows, never, new Set(['change-5']))
    expect([5, 4, 3, 2].map((revision) => entryOf(closed, revision))).toEqual([1, 1, 2, -1])
    expect([5, 4, 3].map((revision) => entryOf(open, revision))).toEqual([2, 3, 4])
  })
})

describe('the sentences of the history', () => {
  const t = translator('fr')

  it('say an undo as one, count what is folded, and own up to a key of a later release', () => {
    expect(changeSentence(t, row(1))).toBe('Note ajoutée\u00a0: Note 1')
    expect(changeSentence(t, row(1, { kind: 'undo' }))).toBe('Annulé\u00a0: Note ajoutée\u00a0: Note 1')
    expect(changeSentence(t, row(1, { labelKey: 'log.fromTheFuture' }))).toMatch(/version plus récente/)
    expect(runSentence(t, row(1), 12)).toBe('12 notes ajoutées')
    expect(runSentence(t, row(1, { kind: 'redo' }), 2)).toBe('2 modifications rétablies')
    expect(runSentence(t, row(1, { labelKey: 'log.teamUpdated' }), 3)).toBe(
      'Équipe modifiée\u00a0: Note 1, et 2 autres de même'
    )
  })

  it('tell the time in the language of the reader', () => {
    const at = new Date(noon).toISOString()
    expect(instantText('fr', at)).toMatch(/^24 nov\. 2026/)
    expect(instantText('en', at)).toMatch(/^24 Nov 2026/)
    expect(ageText('fr', at, noon + 30_000)).toBeNull()
    expect(ageText('fr', at, noon + 5 * 60_000)).toMatch(/5\smin/)
    expect(ageText('fr', at, noon + 26 * 3_600_000)).toBe('hier')
    expect(ageText('fr', at, noon + 30 * 86_400_000)).toBeNull()
  })
})

describe('the log as it is read', () => {
  function server(count: number) {
    const all = Array.from({ length: count }, (_, index) => row(count - index))
    const log = createLog(async (before, limit) => {
      const rows = all.filter(({ revision }) => before === null || revision < before).slice(0, limit)
      return success({ first: 1, last: all[0]?.revision ?? 0, rows })
    })
    return { log, all, held: () => log.store.getState().rows.map(({ revision }) => revision) }
  }

  it('grows page by page, without a hole and without a row twice', async () => {
    const { log, all, held } = server(450)
    await Promise.all([log.refresh(), log.older(), log.older()])
    expect(held()).toEqual(all.map(({ revision }) => revision))
    await log.older()
    expect(held()).toHaveLength(450)
  })

  it('takes in what was written since, however much it was', async () => {
    const { log, all, held } = server(3)
    await log.refresh()
    for (let revision = 4; revision <= 500; revision += 1) all.unshift(row(revision))
    await log.refresh()
    expect(held()).toEqual(all.map(({ revision }) => revision))
  })

  it('reaches back to a revision, and keeps what it has where reading fails', async () => {
    const { log, held } = server(2_500)
    await log.refresh()
    await log.reach(700)
    expect(held().at(-1)).toBeLessThanOrEqual(700)
    const broken = createLog(async () => failure('store.notOpen'))
    await broken.refresh()
    await broken.reach(1)
    expect(broken.store.getState()).toMatchObject({ rows: [], isRead: false })
  })
})
