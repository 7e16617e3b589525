import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/ipc/result'
import { useDocument, useWorkbench } from '../workbench'
import { type DrawnFont, fontHashesOf, loadClientFont } from './client-font'

export type ClientFontState =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'ready'; readonly font: DrawnFont }
  /** It cannot or may not be used; why not. */
  | { readonly state: 'refused'; readonly failure: Failure }

const none: ClientFontState = { state: 'none' }
/** One answer for all that ask while the fonts stay the same; only the last ones are kept. */
let last: { readonly key: string; readonly answer: ReturnType<typeof loadClientFont> } | null = null

/** The font that what is handed over is set in. */
export function useClientFont(): ClientFontState {
  const { editor } = useWorkbench()
  const { client = '', clientBold = '' } = fontHashesOf(useDocument())
  const [state, setState] = useState<ClientFontState>(client === '' ? none : { state: 'loading' })
  useEffect(() => {
    if (client === '') return setState(none)
    let isWanted = true
    setState({ state: 'loading' })
    const key = `${editor.projectId} ${client} ${clientBold}`
    if (last?.key !== key) {
      const hashes = clientBold === '' ? { client } : { client, clientBold }
      last = { key, answer: loadClientFont(editor, hashes) }
    }
    void last.answer.then((answer) => {
      if (!isWanted) return
      setState(
        answer.ok ? { state: 'ready', font: answer.value } : { state: 'refused', failure: answer.failure }
      )
    })
    return () => {
      isWanted = false
    }
  }, [editor, client, clientBold])
  return state
}
