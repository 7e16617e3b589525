import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { folded } from '../../../shared/formats/folded'
import type { Document } from '../../../shared/model/document'
import { toPlainName } from '../../../shared/model/text-field'
import { useTranslate } from '../../editor/messages'
import { useWorkbench } from '../../editor/workbench'
import styles from './inspector.module.css'

type Props = {
  tags: readonly string[]
  label?: string
  description?: string | undefined
  onChange: (tags: string[]) => void
}

/** Tags, completed from those of the project, so that one idea does not get three spellings. */
export function TagsField({ tags, label, description, onChange }: Props) {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const [known, setKnown] = useState<readonly string[]>([])
  return (
    <TagsInput
      label={label ?? t('panel.tags')}
      description={description ?? t('panel.tags.hint')}
      classNames={{ label: styles.label ?? '', pill: styles.pill ?? '' }}
      size="sm"
      value={[...tags]}
      data={[...known]}
      splitChars={[',', ';']}
      maxTags={100}
      acceptValueOnBlur
      // The list itself scrolls: a scrolling part inside it would be a child that a list box may not have.
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && folded(option.label).includes(folded(search)))
      }
      isDuplicate={(tag, own) => own.some((each) => folded(each) === folded(tag))}
      // Gathered when asked for: every keystroke of the map would pay for it otherwise.
      onFocus={() => setKnown(tagsOfProject(editor.store.getState().document))}
      onChange={(next) => onChange(next.map((tag) => spelledAsKnown(toPlainName(tag), known)))}
    />
  )
}

function tagsOfProject({ card }: Document): readonly string[] {
  const tags = new Set<string>()
  for (const each of card.values()) for (const tag of each.tags) tags.add(tag)
  return [...tags].sort((a, b) => a.localeCompare(b))
}

/** Capitals and accents make no other tag. */
function spelledAsKnown(tag: string, known: readonly string[]): string {
  return known.find((each) => folded(each) === folded(tag)) ?? tag
}
