/** One line of the menu, or a list behind one. */
export type Entry =
  | {
      readonly kind: 'item'
      readonly label: string
      /** In the actions' syntax, shown at the right. */
      readonly chord?: string | null
      /** Told apart from a plain line by a tick where it holds. */
      readonly checked?: boolean
      readonly disabled?: boolean
      readonly run: () => void
    }
  | { readonly kind: 'list'; readonly label: string; readonly entries: readonly Entry[] }

/** Lines between two rules. */
export type Section = readonly Entry[]
