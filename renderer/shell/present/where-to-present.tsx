import { Modal, Stack } from '@mantine/core'
import { IconDeviceDesktop, IconScreenShare } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useTranslate } from '../../editor/messages'
import { presentationStore, presentElsewhere, presentHere } from '../../editor/present/presentation-store'
import { useWorkbench } from '../../editor/workbench'
import styles from './present.module.css'

/** Asked only where there is another screen: the room's, while the map stays on this one. */
export function WhereToPresent() {
  const t = useTranslate()
  const workbench = useWorkbench()
  const choices = useStore(presentationStore, (state) => state.choices)
  return (
    <Modal
      opened={choices !== null}
      onClose={() => presentationStore.setState({ choices: null })}
      title={t('present.where')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap={10}>
        {(choices ?? []).map(({ displayId, name, width, height }, index) => (
          <Choice
            key={displayId}
            icon={<IconScreenShare size={22} stroke={1.5} aria-hidden="true" />}
            name={t('present.where.display', {
              name: name || t('present.where.display.unnamed', { width, height })
            })}
            why={t('present.where.display.why')}
            isFirst={index === 0}
            onChoose={() => void presentElsewhere(workbench, t, displayId)}
          />
        ))}
        <Choice
          icon={<IconDeviceDesktop size={22} stroke={1.5} aria-hidden="true" />}
          name={t('present.where.here')}
          why={t('present.where.here.why')}
          onChoose={() => presentHere(workbench)}
        />
      </Stack>
    </Modal>
  )
}

type ChoiceProps = { icon: ReactNode; name: string; why: string; isFirst?: boolean; onChoose: () => void }

function Choice({ icon, name, why, isFirst, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} data-autofocus={isFirst || undefined} onClick={onChoose}>
      {icon}
      <span>
        <b>{name}</b>
        <small>{why}</small>
      </span>
    </button>
  )
}
