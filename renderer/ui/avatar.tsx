import { Initials } from './initials'

type Props = {
  name: string
  size: number
  /** Address of the picture; null while there is none. */
  url: string | null
}

/** A person's picture, or their initials. The name always stands beside it. */
export function Avatar({ name, size, url }: Props) {
  if (url === null) return <Initials name={name} size={size} />
  return (
    <img
      src={url}
      alt=""
      width={size}
      height={size}
      draggable={false}
      decoding="async"
      style={{ borderRadius: '50%', objectFit: 'cover', flex: 'none' }}
    />
  )
}
