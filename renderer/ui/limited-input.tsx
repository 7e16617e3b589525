import { TextInput, type TextInputProps } from '@mantine/core'
import { useTextLimit } from './use-text-limit'

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'maxLength' | 'error'> & {
  value: string
  /** Where less than a name's own limit is taken. */
  most?: number
  onType: (typed: string) => void
}

/** A line of text that says its limit, where `maxLength` would cut a paste without a word. */
export function LimitedInput({ value, most, onType, ...rest }: Props) {
  const limit = useTextLimit(most ?? 'line')
  return (
    <TextInput
      {...rest}
      value={value}
      error={limit.error}
      onChange={(event) => {
        const typed = event.currentTarget.value
        if (limit.accepts(typed, value)) onType(typed)
      }}
    />
  )
}
