import { Checkbox } from '@mantine/core'
import { columnLetters } from '../../../shared/formats/foreign/foreign-table'
import type { ForeignPlan } from '../../../shared/formats/foreign/plan'
import type { Comers, Landing, LaneCount } from '../../../shared/formats/foreign/planned'
import type { MessageKey } from '../../../shared/i18n/translate'
import type { LensId } from '../../../shared/model/lens-id'
import { type Translate, useTranslate } from '../../editor/messages'
import { useSession } from '../../editor/workbench'
import styles from './foreign-dialog.module.css'

const landingsShown = 12
const linesShown = 50
const namesShown = 8

type Props = {
  plan: ForeignPlan
  turned: boolean
  withRepeated: boolean
  onRepeated: (take: boolean) => void
}

/** What becomes what: counted, named, the first notes where they land, and all that is not taken as it stands. */
export function LandingPreview({ plan, turned, withRepeated, onRepeated }: Props) {
  const t = useTranslate()
  const repeated = plan.landings.filter(({ isRepeated }) => isRepeated)
  const landing = withRepeated ? plan.landings : plan.landings.filter(({ isRepeated }) => !isRepeated)
  return (
    <div className={styles.preview}>
      {!withRepeated && plan.isAllThere ? (
        <p className={styles.more}>{t('foreign.allThere')}</p>
      ) : (
        <Counts plan={plan} count={landing.length} />
      )}
      {landing.length > 0 && <LandingTable landings={landing} turned={turned} />}
      {repeated.length > 0 && (
        <Lines
          title={t('foreign.repeated', { count: repeated.length })}
          help={t('foreign.repeated.help')}
          lines={repeated.map(({ number, step, text }) => ({ number, header: step, text }))}
          turned={turned}
        >
          <Checkbox
            label={t('foreign.repeated.take')}
            checked={withRepeated}
            onChange={(event) => onRepeated(event.currentTarget.checked)}
          />
        </Lines>
      )}
      {plan.parked.length > 0 && (
        <Lines
          title={t('foreign.parked', { count: plan.parked.length })}
          help={t('foreign.parked.help')}
          lines={plan.parked.map(({ number, lane, text }) => ({ number, header: lane, text }))}
          turned={turned}
        />
      )}
      {plan.troubles.length > 0 && (
        <Lines
          title={t('foreign.troubles', { count: plan.troubles.length })}
          lines={plan.troubles.map(({ number, header, reason, params }) => ({
            number,
            header: header ?? '',
            text: t(reason, params)
          }))}
          turned={turned}
        />
      )}
    </div>
  )
}

const comerKinds = [
  'phases',
  'steps',
  'lanes',
  'teams',
  'touchpoints',
  'personas'
] as const satisfies readonly (keyof Comers)[]

function Counts({ plan, count }: { plan: ForeignPlan; count: number }) {
  const t = useTranslate()
  const lens = useSession((session) => session.lens)
  const { comers } = plan
  return (
    <div className={styles.counts}>
      <p>
        {(count > 0 || plan.parked.length === 0) && <strong>{t('foreign.count.cards', { count })}</strong>}
        {plan.emotions.length > 0 && `, ${t('foreign.count.emotions', { count: plan.emotions.length })}`}
      </p>
      {plan.laneCounts.length > 0 && (
        <p>{plan.laneCounts.map((lane) => laneSentence(t, lane, lens)).join(' · ')}</p>
      )}
      {comerKinds.map((kind) => {
        const names = comers[kind]
        if (names.length === 0) return null
        const what = t(`foreign.count.${kind}` satisfies MessageKey, { count: names.length })
        return <p key={kind}>{t('foreign.names', { what, names: listed(t, names) })}</p>
      })}
    </div>
  )
}

function laneSentence(t: Translate, { lane, count, shownIn }: LaneCount, lens: LensId): string {
  if (shownIn.includes(lens)) return t('foreign.lane', { lane, count })
  const lenses = shownIn.map((one) => t(`lens.${one}`)).join(', ')
  return t('foreign.lane.elsewhere', { lane, count, lens: lenses })
}

export function listed(t: Translate, names: readonly string[]): string {
  const shown = names
    .slice(0, namesShown)
    .map((name) => cut(name, nameShown))
    .join(', ')
  const more = names.length - namesShown
  return more > 0 ? t('foreign.namesMore', { names: shown, count: more }) : shown
}

const nameShown = 40
const textShown = 300

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit).toWellFormed()}…` : text
}

function LandingTable({ landings, turned }: { landings: readonly Landing[]; turned: boolean }) {
  const t = useTranslate()
  const more = landings.length - landingsShown
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(turned ? 'foreign.table.letter' : 'foreign.table.number')}</th>
            <th scope="col">{t('foreign.table.step')}</th>
            <th scope="col">{t('foreign.table.lane')}</th>
            <th scope="col">{t('foreign.table.text')}</th>
          </tr>
        </thead>
        <tbody>
          {landings.slice(0, landingsShown).map((landing, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several notes of one row may be alike in all that is shown.
            <tr key={index}>
              <td>{turned ? columnLetters(landing.number) : landing.number}</td>
              <td>
                {cut(landing.step || t('foreign.inPhase', { phase: landing.phase }), nameShown)}
                {landing.isNewStep && <span className={styles.badge}>{t('foreign.new')}</span>}
                {landing.step !== '' && landing.phase !== '' && (
                  <small className={styles.under}>{cut(landing.phase, nameShown)}</small>
                )}
              </td>
              <td>{cut(landing.lane, nameShown)}</td>
              <td>
                <span className={styles.clamped}>{cut(landing.text, textShown)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{t('workbook.more', { count: more })}</p>}
    </>
  )
}

type LinesProps = {
  title: string
  help?: string
  lines: readonly { readonly number: number; readonly header: string; readonly text: string }[]
  turned: boolean
  children?: React.ReactNode
}

function Lines({ title, help, lines, turned, children }: LinesProps) {
  const t = useTranslate()
  const more = lines.length - linesShown
  const placeOf = (number: number, header: string): string => {
    const where = turned ? 'foreign.at.column' : 'foreign.at.row'
    const params = { number, letter: columnLetters(number), header: cut(header, nameShown) }
    return t(header === '' ? where : `${where}.header`, params)
  }
  return (
    <section className={styles.lines} aria-label={title}>
      <h3>{title}</h3>
      {help !== undefined && <p>{help}</p>}
      {children}
      <ul>
        {lines.slice(0, linesShown).map(({ number, header, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one row may have two troubles of the same words.
          <li key={index}>
            <small>{placeOf(number, header)}</small>
            <span className={styles.clamped}>{cut(text, textShown)}</span>
          </li>
        ))}
        {more > 0 && <li>{t('workbook.more', { count: more })}</li>}
      </ul>
    </section>
  )
}
