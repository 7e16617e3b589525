import { useEffect, useMemo, useState } from 'react'
import type { Finding } from '../../shared/checks/finding'
import { review } from '../../shared/checks/review'
import type { Document } from '../../shared/model/document'
import { waiverOf } from '../../shared/model/structure'
import type { Waiver } from '../../shared/model/waiver'
import { useDocument } from './workbench'

export type Accepted = { readonly finding: Finding; readonly waiver: Waiver }

export type Findings = {
  /** null until the first review is done. */
  readonly open: readonly Finding[] | null
  readonly accepted: readonly Accepted[]
}

/** What the review finds, once the window has nothing better to do: it reads every map, which no keystroke may wait for. */
export function useFindings(): Findings {
  const document = useDocument()
  const [reviewed, setReviewed] = useState<Document | null>(null)
  useEffect(() => {
    const idle = requestIdleCallback(
      () => {
        review(document)
        setReviewed(document)
      },
      { timeout: 2_000 }
    )
    return () => cancelIdleCallback(idle)
  }, [document])
  return useMemo(() => {
    if (!reviewed) return { open: null, accepted: [] }
    const accepted: Accepted[] = []
    const open = review(reviewed).filter((finding) => {
      const waiver = waiverOf(reviewed, finding.check, finding.recordId)
      if (waiver) accepted.push({ finding, waiver })
      return !waiver
    })
    return { open, accepted }
  }, [reviewed])
}
