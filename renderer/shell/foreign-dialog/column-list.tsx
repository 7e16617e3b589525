import { NativeSelect } from '@mantine/core'
import { columnLetters, type ForeignTable } from '../../../shared/formats/foreign/foreign-table'
import {
  cardKindOf,
  cardTargets,
  fieldTargets,
  isTarget,
  type Target
} from '../../../shared/formats/foreign/target'
import { wordsOf } from '../../../shared/formats/foreign/values'
import type { MessageKey } from '../../../shared/i18n/translate'
import { type Translate, useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import { examplesOf, type ForeignChoice } from './foreign-choice'
import styles from './foreign-dialog.module.css'

type Props = {
  table: ForeignTable
  choice: ForeignChoice
  onChange: (at: number, target: Target) => void
}

/** Each column of the file: its name, its first values, what it becomes and how sure that is. */
export function ColumnList({ table, choice, onChange }: Props) {
  const t = useTranslate()
  const { locale } = useWorkbench()
  const groups = targetGroups(t)
  const columns = table.headers.flatMap((header, at) => {
    const examples = examplesOf(table, at, (cell) => wordsOf(cell, locale))
    return examples.length === 0 ? [] : [{ at, examples, name: header || placeName(t, table, at) }]
  })
  return (
    <ul className={styles.columns}>
      {columns.map(({ at, examples, name }, index) => {
        const target = choice.mapping.targets[at] ?? 'ignore'
        const sureness = choice.sureness[at] ?? 'unsure'
        return (
          <li key={at} data-target={target === 'ignore' ? 'ignore' : undefined}>
            <div className={styles.column}>
              <strong title={name}>{name}</strong>
              <small>{examples.join(' · ')}</small>
            </div>
            <NativeSelect
              aria-label={t('foreign.targetOf', { header: name })}
              value={target}
              data={groups}
              data-autofocus={index === 0 ? true : undefined}
              onChange={(event) => {
                const chosen = event.currentTarget.value
                if (isTarget(chosen)) onChange(at, chosen)
              }}
            />
            <span className={styles.sureness} data-sureness={sureness}>
              {t(`foreign.${sureness}`)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function placeName(t: Translate, { turned }: ForeignTable, at: number): string {
  return turned
    ? t('foreign.line', { number: at + 1 })
    : t('foreign.column', { letter: columnLetters(at + 1) })
}

const placeTargets: readonly Target[] = ['phase', 'step', 'lane', 'text']
const otherTargets: readonly Target[] = ['note', 'ignore']

function targetGroups(t: Translate) {
  const items = (targets: readonly Target[]) =>
    targets.map((target) => ({ value: target, label: targetName(t, target) }))
  const about = fieldTargets.filter(
    (target) => !placeTargets.includes(target) && !otherTargets.includes(target)
  )
  return [
    { group: t('foreign.group.place'), items: items(placeTargets) },
    { group: t('foreign.group.cards'), items: items(cardTargets) },
    { group: t('foreign.group.about'), items: items(about) },
    { group: t('foreign.group.other'), items: items(otherTargets) }
  ]
}

function targetName(t: Translate, target: Target): string {
  const kind = cardKindOf(target)
  return t(kind === 'free' ? 'foreign.target.free' : targetKey(target))
}

function targetKey(target: Target): MessageKey {
  const kind = cardKindOf(target)
  if (kind !== null) return `card.${kind}`
  return `foreign.target.${target as Exclude<Target, `card.${string}`>}`
}
