import { createContext, type ReactNode, useContext, useState } from 'react'

/** How many characters a field takes on one line and on several, and the sentence for a text beyond that. */
export type TextLimits = {
  readonly line: number
  readonly lines: number
  readonly tooLong: (limit: number, length: number) => string
}

export const TextLimitsContext = createContext<TextLimits | null>(null)

/** What goes beyond the limit is refused as a whole, and said under the field: a paste cut short loses its end unseen. */
export function useTextLimit(most: 'line' | 'lines' | number): {
  readonly error: ReactNode
  accepts(typed: string, before: string): boolean
  forget(): void
} {
  const limits = useContext(TextLimitsContext)
  const [refused, setRefused] = useState<string | null>(null)
  return {
    error: refused === null ? null : <span role="alert">{refused}</span>,
    accepts(typed, before) {
      const limit = typeof most === 'number' ? most : limits?.[most]
      // Shorter than before is accepted, however long: that is the way back.
      const fits = limit === undefined || typed.length <= limit || typed.length <= before.length
      setRefused(fits || limit === undefined ? null : (limits?.tooLong(limit, typed.length) ?? null))
      return fits
    },
    forget: () => setRefused(null)
  }
}
