import { Button, SegmentedControl } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CheckId } from '../../../shared/checks/check-id'
import { type Finding, severities } from '../../../shared/checks/finding'
import { checkNameIn, reasonOf } from '../../../shared/checks/sentence'
import { useTranslate } from '../../editor/messages'
import { useFindings } from '../../editor/use-findings'
import { requestView } from '../../editor/view-request'
import { useDocument, useSession, useWorkbench } from '../../editor/workbench'
import { focusUnlessSearching } from '../../ui/focus-unless-searching'
import hidden from '../../ui/visually-hidden.module.css'
import { PanelFrame } from '../panel-frame'
import { AcceptedView } from './accepted-view'
import { Checklist } from './checklist'
import { FindingView } from './finding-view'
import styles from './review.module.css'

/** As many are drawn at once: a wall typed in within the hour may leave hundreds. */
const page = 100

/** What is left to settle on the map in view or in the whole project, what was accepted, and the checklist of the method. */
export function ReviewPanel() {
  const t = useTranslate()
  const { locale } = useWorkbench()
  const document = useDocument()
  const mapId = useSession((session) => session.mapId)
  const hasMaps = document.map.size > 1
  const [ofProject, setOfProject] = useState(!hasMaps)
  const [current, setCurrent] = useState<string | null>(null)
  const [shown, setShown] = useState(page)
  const list = useRef<HTMLDivElement>(null)
  const { open, accepted } = useFindings()
  const isHere = ({ mapId: of }: Finding): boolean => ofProject || !hasMaps || of === mapId
  const findings = open?.filter(isHere) ?? []
  const taken = accepted.filter(({ finding }) => isHere(finding))
  const map = document.map.get(mapId)
  const isReviewed = open !== null

  // The keyboard goes to the first question once there is one.
  useEffect(() => {
    if (!isReviewed) return
    focusUnlessSearching(list.current?.querySelector<HTMLElement>('[data-finding]') ?? list.current)
  }, [isReviewed])

  function step(from: HTMLElement, by: 1 | -1 | 'first' | 'last'): void {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
    const to = by === 'first' ? 0 : by === 'last' ? all.length - 1 : all.indexOf(from) + by
    all[to]?.focus()
  }

  return (
    <PanelFrame title={isReviewed ? t('review.title.count', { count: findings.length }) : t('review.title')}>
      <p role="status" className={hidden.hidden}>
        {isReviewed && t('review.count', { count: findings.length })}
      </p>
      {hasMaps && (
        <div className={styles.scope}>
          <SegmentedControl
            aria-label={t('review.scope')}
            size="xs"
            fullWidth
            value={ofProject ? 'project' : 'map'}
            data={[
              { value: 'map', label: t('review.map') },
              { value: 'project', label: t('review.project') }
            ]}
            onChange={(value) => setOfProject(value === 'project')}
          />
        </div>
      )}
      {map && <Checklist key={map.id} map={map} />}
      <div ref={list} tabIndex={-1} className={styles.findings}>
        {isReviewed && findings.length === 0 && <p className={styles.none}>{t('review.none')}</p>}
        {severities.map((severity) => {
          const of = findings.slice(0, shown).filter((finding) => finding.severity === severity)
          if (of.length === 0) return null
          const all = findings.filter((finding) => finding.severity === severity).length
          return (
            <section key={severity} aria-label={t(`review.severity.${severity}`)}>
              <h3 className={styles.severity}>
                {t(`review.severity.${severity}`)} <small>{all}</small>
              </h3>
              {[...Map.groupBy(of, ({ check }) => check)].map(([check, found]) => (
                <Group key={check} name={checkNameIn(locale, check)} reason={reasonOf(locale, check)}>
                  {found.map((finding) => (
                    <FindingView
                      key={keyOf(finding)}
                      finding={finding}
                      place={ofProject && hasMaps ? (document.map.get(finding.mapId ?? '')?.title ?? '') : ''}
                      isCurrent={keyOf(finding) === current}
                      onCurrent={() => setCurrent(keyOf(finding))}
                      onStep={step}
                      onLeave={() => requestView('focus')}
                    />
                  ))}
                </Group>
              ))}
            </section>
          )
        })}
        {findings.length > shown && (
          <Button variant="subtle" size="xs" h={32} m={12} onClick={() => setShown(shown + page)}>
            {t('review.more', { count: findings.length - shown })}
          </Button>
        )}
        {taken.length > 0 && (
          <section aria-label={t('review.accepted')}>
            <h3 className={styles.severity}>
              {t('review.accepted')} <small>{taken.length}</small>
            </h3>
            <ul className={styles.list}>
              {taken.map((each) => (
                <AcceptedView key={each.waiver.id} accepted={each} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </PanelFrame>
  )
}

function keyOf({ check, recordId }: { check: CheckId; recordId: string }): string {
  return `${check} ${recordId}`
}

function Group({ name, reason, children }: { name: string; reason: string; children: React.ReactNode }) {
  return (
    <div className={styles.group}>
      <h4>{name}</h4>
      <p>{reason}</p>
      <ul className={styles.list} aria-label={name}>
        {children}
      </ul>
    </div>
  )
}
