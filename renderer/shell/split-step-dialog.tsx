import { Button, Checkbox, Group, Modal, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { shortened } from '../../shared/commands/label'
import { laneNameIn } from '../../shared/commands/lane-name'
import type { Id } from '../../shared/model/id'
import type { Step } from '../../shared/model/step'
import { cardsOf, lanesOfMap } from '../../shared/model/structure'
import { selectedCards } from '../editor/actions/card-changes'
import { currentStep, splitStep } from '../editor/actions/restructuring'
import { useTranslate } from '../editor/messages'
import { notifyRefusal } from '../editor/notify'
import { requestView } from '../editor/view-request'
import { useDocument, useWorkbench } from '../editor/workbench'

/** Which notes go to the new step: those selected when the dialog opens are ticked already. */
export function SplitStepDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const step = opened ? currentStep(workbench) : undefined
  function close(): void {
    onClose()
    requestView('focus')
  }
  return (
    <Modal
      opened={step !== undefined}
      onClose={close}
      title={t('structure.split.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      {step && <SplitForm key={step.id} step={step} onClose={close} />}
    </Modal>
  )
}

function SplitForm({ step, onClose }: { step: Step; onClose: () => void }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { locale } = workbench
  const document = useDocument()
  const [name, setName] = useState(() => t('structure.stepAfterSplit', { name: step.name }))
  const [leaving, setLeaving] = useState<readonly string[]>(() =>
    selectedCards(workbench).flatMap(({ id, stepId }) => (stepId === step.id ? [id] : []))
  )
  const lanes = lanesOfMap(document, step.mapId).flatMap((lane) => {
    const cards = cardsOf(document, { laneId: lane.id, stepId: step.id, phaseId: null })
    return cards.length > 0 ? [{ lane, cards }] : []
  })

  function submit(event: FormEvent): void {
    event.preventDefault()
    const cardIds = lanes.flatMap(({ cards }) =>
      cards.flatMap(({ id }): Id<'card'>[] => (leaving.includes(id) ? [id] : []))
    )
    const applied = splitStep(workbench, step.id, name.trim() || t('shell.newStep'), cardIds)
    if (applied.ok) onClose()
    else notifyRefusal(t, applied.refusal)
  }

  return (
    <form onSubmit={submit}>
      <Stack gap={14}>
        <TextInput
          data-autofocus
          label={t('structure.split.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        {lanes.length === 0 ? (
          <Text size="sm">{t('structure.split.none')}</Text>
        ) : (
          <Checkbox.Group
            label={t('structure.split.cards')}
            value={[...leaving]}
            onChange={(ids) => setLeaving(ids)}
          >
            <ScrollArea.Autosize mah={300} mt={6} viewportProps={{ tabIndex: 0 }}>
              <Stack gap={4}>
                {lanes.flatMap(({ lane, cards }) =>
                  cards.map((card) => (
                    <Checkbox
                      key={card.id}
                      value={card.id}
                      label={shortened(card.text)}
                      description={laneNameIn(locale, lane)}
                    />
                  ))
                )}
              </Stack>
            </ScrollArea.Autosize>
          </Checkbox.Group>
        )}
        <Text size="xs" c="dimmed">
          {t('structure.split.emotion')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button type="submit">{t('structure.split.do')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
