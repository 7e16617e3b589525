import { Button, Select, TextInput } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { folded } from '../../../shared/formats/folded'
import { useTranslate } from '../../editor/messages'
import { useTextLimit } from '../../ui/use-text-limit'
import styles from './inspector.module.css'

type Props<V extends string> = {
  label: string
  emptyLabel: string
  /** The last line of the list, which opens a field for the name. */
  createLabel: string
  newLabel: string
  value: V | null
  /** See `ChoiceField`. */
  mixed?: boolean
  options: readonly { value: V; label: string }[]
  /** A mark before each choice, beside its name. */
  sign?: (value: V) => ReactNode
  onChange: (value: V | null) => void
  onCreate: (name: string) => void
}

const create = '+'

/** A choice from a catalogue that can grow on the spot. */
export function CreatableField<V extends string>(props: Props<V>) {
  const t = useTranslate()
  const [name, setName] = useState<string | null>(null)
  const limit = useTextLimit('line')
  /** The keyboard goes on from the list once a name is given, unless it was taken elsewhere. */
  const asked = useRef(false)
  function take(): void {
    const typed = name?.trim() ?? ''
    if (typed !== '') {
      // A name that is there already means the one there: two of one name would have to be merged later.
      const known = props.options.find(({ label }) => folded(label) === folded(typed))
      if (known) props.onChange(known.value)
      else props.onCreate(typed)
    }
    setName(null)
    limit.forget()
  }
  if (name !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <TextInput
          label={props.newLabel}
          classNames={{ label: styles.label }}
          value={name}
          autoFocus
          rightSectionWidth={64}
          rightSection={
            <Button type="submit" size="compact-xs" variant="light">
              {t('panel.create')}
            </Button>
          }
          error={limit.error}
          onChange={(event) => {
            if (limit.accepts(event.currentTarget.value, name)) setName(event.currentTarget.value)
          }}
          onBlur={() => {
            asked.current = false
            take()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(null)
          }}
        />
      </form>
    )
  }
  const { sign } = props
  const signOf = (chosen: string): ReactNode => {
    const option = props.options.find(({ value }) => value === chosen)
    return option && sign?.(option.value)
  }
  const data: { value: string; label: string }[] = [
    { value: '', label: props.emptyLabel },
    ...props.options,
    { value: create, label: props.createLabel }
  ]
  return (
    <Select
      label={props.label}
      classNames={{ label: styles.label }}
      size="sm"
      allowDeselect={false}
      searchable={props.options.length > 8}
      autoFocus={asked.current}
      openOnFocus={false}
      value={props.mixed ? null : (props.value ?? '')}
      placeholder={props.mixed ? t('panel.mixed') : undefined}
      data={data}
      leftSection={props.value !== null && sign?.(props.value)}
      renderOption={({ option }) => (
        <span className={styles.option}>
          {sign && <span>{signOf(option.value)}</span>}
          {option.label}
        </span>
      )}
      onChange={(chosen) => {
        if (chosen === create) {
          asked.current = true
          return setName('')
        }
        props.onChange(props.options.find((option) => option.value === chosen)?.value ?? null)
      }}
    />
  )
}
