import type { Proposal } from '../../../shared/formats/workbook-review'
import { useTranslate } from '../../editor/messages'
import { placeInWorkbook } from './place-in-workbook'
import styles from './workbook-dialog.module.css'

/** As many as somebody reads through; the rest is counted. */
export const shownAtMost = 200
const textShown = 300

function cut(text: string): string {
  return text.length > textShown ? `${text.slice(0, textShown).toWellFormed()}…` : text
}

type Props = { title: string; proposals: readonly Proposal[]; children?: React.ReactNode }

/** One kind of change, named and counted; nothing where there is none. */
export function ProposalList({ title, proposals, children }: Props) {
  const t = useTranslate()
  if (proposals.length === 0) return null
  const more = proposals.length - shownAtMost
  return (
    <ReviewSection title={title}>
      {children}
      <ul className={styles.list}>
        {proposals.slice(0, shownAtMost).map((proposal) => (
          <ProposalLine key={proposal.key} proposal={proposal} />
        ))}
        {more > 0 && <li>{t('workbook.more', { count: more })}</li>}
      </ul>
    </ReviewSection>
  )
}

function ProposalLine({ proposal }: { proposal: Proposal }) {
  const t = useTranslate()
  const { name, column, before, after } = proposal
  const empty = t('workbook.empty')
  return (
    <li>
      <strong>{name || empty}</strong>
      <small>{placeInWorkbook(t, proposal)}</small>
      {column !== null && (
        <span>{t('workbook.change', { before: cut(before) || empty, after: cut(after) || empty })}</span>
      )}
    </li>
  )
}

export function ReviewSection({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
