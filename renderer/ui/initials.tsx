type Props = { name: string; size: number; square?: boolean }

/** Stands for a person or a client where there is no picture. */
export function Initials({ name, size, square }: Props) {
  const letters = name
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase()
  return (
    <span
      aria-hidden="true"
      style={{
        width: size,
        height: size,
        borderRadius: square ? 5 : '50%',
        display: 'inline-grid',
        placeItems: 'center',
        flex: 'none',
        fontSize: size * 0.42,
        fontWeight: 600,
        background: 'var(--c-phase2)',
        color: 'var(--c-onPhase)'
      }}
    >
      {letters || '?'}
    </span>
  )
}
