import { Button } from '@mantine/core'
import {
  IconAddressBook,
  IconListCheck,
  IconParking,
  IconStarFilled,
  IconTargetArrow
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../shared/actions'
import { parkedOf, stepsOfMap } from '../../shared/model/structure'
import { useTranslate } from '../editor/messages'
import { useFindings } from '../editor/use-findings'
import { useDocument, useSession } from '../editor/workbench'
import { DisplayMenu } from './display-menu'
import { FilterMenu } from './filter/filter-menu'
import { BackButton } from './map-menu/back-button'
import { PersonaSwitch } from './persona-switch'
import styles from './shell.module.css'

/** Whose journey this is, in which situation, and how it is shown. */
export function ContextStrip({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const document = useDocument()
  const mapId = useSession((state) => state.mapId)
  const map = document.map.get(mapId)
  const intention = map?.scenario || map?.customerGoal
  const moments = stepsOfMap(document, mapId).filter((step) => step.momentOfTruth).length
  const waiting = parkedOf(document, mapId).length
  return (
    <div className={styles.context}>
      <BackButton run={run} />
      <PersonaSwitch />
      {intention && (
        <>
          <span className={styles.rule} />
          <em className={styles.cut} title={intention}>
            {intention}
          </em>
        </>
      )}
      <span className={styles.spring} />
      {moments > 0 && (
        <span className={styles.moments}>
          <IconStarFilled size={14} color="var(--c-mdv)" aria-hidden="true" />
          {t('shell.momentsOfTruth', { count: moments })}
        </span>
      )}
      <Opener
        icon={<IconTargetArrow size={15} stroke={1.6} />}
        title={t('action.plan.priorities')}
        onOpen={() => run('plan.priorities')}
      >
        <span className={styles.folds}>{t('priorities.open')}</span>
      </Opener>
      <Opener
        icon={<IconParking size={15} stroke={1.6} />}
        title={t('action.view.parkingLot')}
        onOpen={() => run('view.parkingLot')}
      >
        {waiting > 0 ? t('parking.opener', { count: waiting }) : t('parking.title')}
      </Opener>
      <ReviewOpener run={run} />
      <Opener
        icon={<IconAddressBook size={15} stroke={1.6} />}
        title={t('action.catalogue.open')}
        onOpen={() => run('catalogue.open')}
      >
        <span className={styles.folds}>{t('catalogue.title')}</span>
      </Opener>
      <FilterMenu run={run} />
      <DisplayMenu run={run} />
    </div>
  )
}

/** How many questions are left on the map in view; alone here, so that only it is drawn again when their number changes. */
function ReviewOpener({ run }: { run: (action: ActionId) => void }) {
  const t = useTranslate()
  const mapId = useSession((state) => state.mapId)
  const { open } = useFindings()
  const count = open?.filter((finding) => finding.mapId === null || finding.mapId === mapId).length ?? 0
  return (
    <Opener
      icon={<IconListCheck size={15} stroke={1.6} />}
      title={t('action.review.open')}
      onOpen={() => run('review.open')}
    >
      {count > 0 ? t('review.opener', { count }) : t('review.opener.none')}
    </Opener>
  )
}

type OpenerProps = { icon: ReactNode; title: string; onOpen: () => void; children: ReactNode }

/** Opens a panel at the right. */
function Opener({ icon, title, onOpen, children }: OpenerProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      className={styles.quiet}
      leftSection={icon}
      title={title}
      onClick={onOpen}
    >
      {children}
    </Button>
  )
}
