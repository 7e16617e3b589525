type Props = { score: -2 | -1 | 0 | 1 | 2; size: number }

/** Shape first (square below zero, circle above), then fill, then mouth: colour only repeats what the form says. */
export function Face({ score, size }: Props) {
  const solid = Math.abs(score) === 2
  const mark = solid ? 'var(--c-surface)' : 'currentColor'
  const outline = {
    fill: solid ? 'currentColor' : 'none',
    stroke: 'currentColor',
    strokeWidth: 1.7
  }
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      {score < 0 ? (
        <rect x="2.5" y="2.5" width="21" height="21" rx="5.5" {...outline} />
      ) : (
        <circle cx="13" cy="13" r="10.6" {...outline} />
      )}
      <g fill="none" stroke={mark} strokeWidth="1.7" strokeLinecap="round">
        {score === -2 && <path d="M7.4 8.2l3 1.7M18.6 8.2l-3 1.7" />}
        <path d={mouths[score]} fill={score === 2 ? mark : 'none'} strokeLinejoin="round" />
      </g>
      <circle cx="9.2" cy={score === -2 ? 11.6 : 10.8} r="1.25" fill={mark} />
      <circle cx="16.8" cy={score === -2 ? 11.6 : 10.8} r="1.25" fill={mark} />
    </svg>
  )
}

const mouths = {
  [-2]: 'M8.8 18.4C10 16.4 16 16.4 17.2 18.4',
  [-1]: 'M9 17.9C10.4 16.3 15.6 16.3 17 17.9',
  0: 'M9 16.6H17',
  1: 'M8.8 15.6C10.2 18 15.8 18 17.2 15.6',
  2: 'M8.4 14.8H17.6C17 18.8 9 18.8 8.4 14.8Z'
} as const
