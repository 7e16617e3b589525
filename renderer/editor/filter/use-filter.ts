import { useMemo } from 'react'
import type { Document } from '../../../shared/model/document'
import { useDocument, useIsPast, useSession } from '../workbench'
import { isFiltering, known, noFilter, recedes, type Sieve } from './filter'

/** The filter in force: a past state is shown whole, since what it marks must not step back. */
export function useSieve(): Sieve {
  const filter = useSession((session) => session.filter)
  const since = useSession((session) => session.madeSinceFilter)
  const isPast = useIsPast()
  const { team, persona } = useDocument()
  return useMemo(
    () => ({ filter: isPast ? noFilter : known({ team, persona }, filter), since }),
    [team, persona, filter, since, isPast]
  )
}

export type Recedes = (recordId: string | null) => boolean

const never: Recedes = () => false

/** Far out, thousands of blocks are painted at every frame of a pan: each is asked about once. */
function asked(document: Document, sieve: Sieve): Recedes {
  const answers = new Map<string | null, boolean>()
  return (recordId) => {
    let answer = answers.get(recordId)
    if (answer === undefined) {
      answer = recedes(document, sieve, recordId)
      answers.set(recordId, answer)
    }
    return answer
  }
}

/** Which of what is drawn steps back; the same answerer for as long as nothing does. */
export function useRecedes(): Recedes {
  const document = useDocument()
  const sieve = useSieve()
  return useMemo(() => (isFiltering(sieve.filter) ? asked(document, sieve) : never), [document, sieve])
}
