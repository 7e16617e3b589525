import { useMemo } from 'react'
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

/** Which of what is drawn steps back; the same answerer for as long as nothing does. */
export function useRecedes(): Recedes {
  const document = useDocument()
  const sieve = useSieve()
  return useMemo(
    () => (isFiltering(sieve.filter) ? (recordId) => recedes(document, sieve, recordId) : never),
    [document, sieve]
  )
}
