import type { SampleEntry } from '../../shared/ipc/contract'
import styles from './library.module.css'

type Props = { sample: SampleEntry; disabled: boolean; onOpen: () => void }

export function SampleTile({ sample, disabled, onOpen }: Props) {
  return (
    <button
      type="button"
      className={styles.sample}
      lang={sample.language}
      disabled={disabled}
      data-testid={`sample-${sample.sampleId}`}
      onClick={onOpen}
    >
      <SampleSketch curve={sample.curve} />
      <strong>{sample.title}</strong>
      <span>{sample.description}</span>
    </button>
  )
}

/** Phases and cards in miniature, under the sample's own emotion curve. */
function SampleSketch({ curve }: { curve: readonly number[] }) {
  const points = curve.map(
    (score, index) => [14 + (index * 176) / Math.max(1, curve.length - 1), 50 - score * 12] as const
  )
  const line = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  return (
    <svg viewBox="0 0 204 112" className={styles.samplePicture} aria-hidden="true">
      {[0, 1, 2, 3].map((index) => (
        <path key={index} d={`M${12 + index * 46} 12h40l4 4l-4 4h-40l4 -4z`} fill="var(--c-phase2)" />
      ))}
      <path d="M12 50H192" stroke="var(--c-line3)" strokeWidth="1" />
      <path d={line} fill="none" stroke="var(--c-ink)" strokeWidth="1.6" strokeLinejoin="round" />
      {points.map(([x, y]) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="2.4"
          fill="var(--c-surface)"
          stroke="var(--c-ink)"
          strokeWidth="1.3"
        />
      ))}
      {[0, 1, 2, 3, 4, 5, 6].map((index) => (
        <rect
          key={index}
          x={12 + index * 26}
          y="86"
          width="22"
          height="12"
          rx="2"
          fill="var(--c-surface)"
          stroke="var(--c-line2)"
        />
      ))}
    </svg>
  )
}
