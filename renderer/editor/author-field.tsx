import { useState } from 'react'
import { CommitField } from '../ui/commit-field'
import { useTranslate } from './messages'
import { changeSettings, useSettings } from './settings'

/** Asked once, in a dialog that is open anyway: the name that stands beside changes in the history of projects. */
export function AuthorField() {
  const t = useTranslate()
  const author = useSettings((settings) => settings.author)
  const [unknown] = useState(author === '')
  if (!unknown) return null
  return (
    <CommitField
      label={t('shell.author.label')}
      description={t('shell.author.why')}
      value={author}
      onCommit={(name) => void changeSettings({ author: name.trim().slice(0, 200) })}
    />
  )
}
