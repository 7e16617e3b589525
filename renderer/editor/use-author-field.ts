import { useState } from 'react'
import { useTranslate } from './messages'
import { changeSettings, useSettings } from './settings'

/**
 * The name that stands beside changes in the history of projects, asked once and in a dialog that is open anyway.
 * Null where it is known already.
 */
export function useAuthorField() {
  const t = useTranslate()
  const author = useSettings((settings) => settings.author)
  const [unknown] = useState(author === '')
  if (!unknown) return null
  return {
    label: t('shell.author.label'),
    description: t('shell.author.why'),
    value: author,
    most: 200,
    onCommit: (name: string) => void changeSettings({ author: name.trim() })
  }
}
