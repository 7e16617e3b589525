import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Command } from '../../../shared/commands/command'
import { language } from '../../../shared/commands/label'
import { foreignRowLimit, foreignTable, isTooLong } from '../../../shared/formats/foreign/foreign-table'
import { guessHeader, guessSheet } from '../../../shared/formats/foreign/guess'
import type { Mapping } from '../../../shared/formats/foreign/mapping'
import { planForeign } from '../../../shared/formats/foreign/plan'
import { planCommands } from '../../../shared/formats/foreign/plan-commands'
import { mappingContent, type Recalled } from '../../../shared/formats/foreign/remembered'
import { newId } from '../../../shared/model/id'
import { importMappingsOf, lanesOf } from '../../../shared/model/structure'
import { goTo } from '../../editor/actions/go-to'
import { useTranslate } from '../../editor/messages'
import { notify, notifyRefusal } from '../../editor/notify'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import type { ForeignFile } from '../workbook-dialog/load-workbook'
import { ColumnList } from './column-list'
import { firstChoice, reshaped, retargeted } from './foreign-choice'
import styles from './foreign-dialog.module.css'
import { LandingPreview, listed } from './landing-preview'
import { ReadingOptions, SheetOptions } from './sheet-options'

type Props = { file: ForeignFile; onClose: () => void }

const noSheet = { name: '', rows: [] }

/** Says of each column what it is, shows what lands where, and takes it as one change. */
export function ForeignForm({ file: { fileName, sheets }, onClose }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { timeline } = workbench
  const now = useDocument()
  const mapId = useSession((session) => session.mapId)
  const lens = useSession((session) => session.lens)
  const start = (at: number) => firstChoice(sheets, at, fileName, importMappingsOf(now))
  const [choice, setChoice] = useState(() => start(guessSheet(sheets)))
  const [withRepeated, setWithRepeated] = useState(false)
  const [remember, setRemember] = useState(true)
  const sheet = sheets[choice.sheetAt] ?? noSheet
  const { mapping } = choice
  const table = useMemo(() => foreignTable(sheet, mapping.shape), [sheet, mapping.shape])
  // A long sheet takes a moment to be laid out anew, and the list that was opened answers first.
  const shown = useDeferredValue(mapping)
  const shownTable = useDeferredValue(table)
  const tooLong = isTooLong(sheet)
  const plan = useMemo(
    () =>
      tooLong || mapId === null
        ? null
        : planForeign(shownTable, shown, { document: now, mapId, lens, locale: language(now) }),
    [tooLong, shownTable, shown, now, mapId, lens]
  )
  const obstacle = plan?.obstacle ?? null
  const isAllThere = !withRepeated && plan !== null && plan.isAllThere
  const count = plan?.landings.filter(({ isRepeated }) => withRepeated || !isRepeated).length ?? 0

  const total = count + (plan?.parked.length ?? 0)

  function change(part: Partial<Mapping>): void {
    setChoice({ ...choice, mapping: { ...mapping, ...part } })
  }

  function accept(): void {
    if (!plan) return
    const { live } = timeline
    if (remember) keep()
    const commands = planCommands(plan, withRepeated)
    const applied = live.dispatch({ type: 'batch', commands, fileName })
    if (!applied.ok) {
      notifyRefusal(t, applied.refusal)
      return
    }
    notify(
      total > 0
        ? t('foreign.done', { count: total, name: fileName })
        : t('foreign.doneStructure', { name: fileName })
    )
    showFirst(commands)
    onClose()
  }

  /** What came may be far from what is in view; a note that another lens has is not worth leaving this one. */
  function showFirst(commands: readonly Command[]): void {
    const cells = commands.flatMap((command) => (command.type === 'card.addMany' ? command.cells : []))
    const lanes = mapId === null ? [] : lanesOf(timeline.live.store.getState().document, mapId, lens)
    const here = cells.find(({ cell }) => lanes.some(({ id }) => id === cell.laneId))
    const [first] = here?.cards ?? []
    if (first) goTo(workbench, first.cardId)
  }

  /** A change of its own, so that undoing the import does not forget what somebody told column by column. */
  function keep(): void {
    const content = mappingContent(table.headers, mapping)
    const known = choice.recalled?.record ?? importMappingsOf(now).find(({ name }) => name === fileName)
    if (known?.content === content) return
    const applied = timeline.live.dispatch(
      known
        ? { type: 'importMapping.update', importMappingId: known.id, changes: { content } }
        : { type: 'importMapping.add', importMappingId: newId('importMapping'), name: fileName, content }
    )
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }

  return (
    <div className={styles.form}>
      <div className={styles.halves}>
        <div className={styles.left}>
          {choice.recalled && <RecalledNotice recalled={choice.recalled} />}
          <SheetOptions
            sheets={sheets}
            sheetAt={choice.sheetAt}
            mapping={mapping}
            onSheet={(at) => setChoice(start(at))}
            onTurned={(turned) => setChoice(reshaped(choice, sheet, guessHeader(sheet, turned)))}
            onShape={(shape) => setChoice(reshaped(choice, sheet, shape))}
          />
          <h3>{t(mapping.shape.turned ? 'foreign.lines' : 'foreign.columns')}</h3>
          <ColumnList
            table={table}
            choice={choice}
            onChange={(at, target) => setChoice(retargeted(choice, sheet, at, target))}
          />
          <ReadingOptions mapping={mapping} onChange={change} />
        </div>
        <section className={styles.right} aria-label={t('foreign.preview')} tabIndex={-1}>
          <h3>{t('foreign.preview')}</h3>
          {tooLong && <Text size="sm">{t('error.foreign.tooManyRows', { limit: foreignRowLimit })}</Text>}
          {obstacle && <Text size="sm">{t(obstacle.reason, obstacle.params)}</Text>}
          {plan && !obstacle && (
            <LandingPreview
              plan={plan}
              turned={mapping.shape.turned}
              withRepeated={withRepeated}
              onRepeated={setWithRepeated}
            />
          )}
        </section>
      </div>
      <Group justify="space-between" className={styles.foot}>
        <Checkbox
          label={t('foreign.remember')}
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
        />
        <Group gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('workbook.cancel')}
          </Button>
          <Button disabled={!plan || obstacle !== null || isAllThere} onClick={accept}>
            {total > 0 ? t('foreign.accept', { count: total }) : t('foreign.acceptStructure')}
          </Button>
        </Group>
      </Group>
    </div>
  )
}

function RecalledNotice({ recalled }: { recalled: Recalled }) {
  const t = useTranslate()
  const { name } = recalled.record
  if (recalled.fits) return <p className={styles.notice}>{t('foreign.recalled', { name })}</p>
  const { gone, come } = recalled
  const sentences = [
    t('foreign.outdated', { name }),
    ...(gone.length > 0 ? [t('foreign.outdated.gone', { names: listed(t, gone) })] : []),
    ...(come.length > 0 ? [t('foreign.outdated.come', { names: listed(t, come) })] : [])
  ]
  return (
    <p className={styles.notice} role="status">
      {sentences.join(' ')}
    </p>
  )
}
