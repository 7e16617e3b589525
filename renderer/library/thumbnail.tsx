import { useEffect, useMemo, useState } from 'react'
import type { LibraryEntry } from '../../shared/ipc/contract'
import { lenses } from '../../shared/lenses/lenses'
import type { Scene, SceneItem } from '../../shared/lenses/scene'
import { type Document, documentOf } from '../../shared/model/document'
import type { LensId } from '../../shared/model/lens-id'
import type { Locale } from '../../shared/model/project'
import { mapsOf } from '../../shared/model/structure'
import type { TextMeasurer } from '../../shared/text/measurer'
import { request } from '../editor/client'
import { isTooLargeToLayOut, roughSketch, type Sketch } from './rough-sketch'

type Props = {
  projectId: LibraryEntry['projectId']
  measurer: TextMeasurer
  locale: Locale
}

const box = { width: 340, height: 196 }

/** The map as it stands, drawn from the scene without its words: recognisable, and cheap for a screen full of projects. */
export function Thumbnail({ projectId, measurer, locale }: Props) {
  const [document, setDocument] = useState<Document | null>(null)
  useEffect(() => {
    let current = true
    void request('library:thumbnail', { projectId }).then((result) => {
      if (current && result.ok) setDocument(documentOf(result.value.records))
    })
    return () => {
      current = false
    }
  }, [projectId])
  const drawn = useMemo(() => document && drawingOf(document, measurer, locale), [document, measurer, locale])
  const rough = drawn && 'cells' in drawn ? drawn : null
  const scene = drawn && 'items' in drawn ? drawn : null
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      width="100%"
      height="100%"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      data-testid={`thumbnail-${projectId}`}
    >
      {rough && <RoughDrawing sketch={rough} />}
      {scene && <SceneDrawing scene={scene} />}
    </svg>
  )
}

function drawingOf(document: Document, measurer: TextMeasurer, locale: Locale): Scene | Sketch | null {
  const map = mapsOf(document)[0]
  if (!map) return null
  if (isTooLargeToLayOut(document, map)) return roughSketch(document, map, box)
  const lens: LensId = document.emotion.size > 0 ? 'experience' : 'journey'
  return lenses[lens].project(document, { mapId: map.id, locale, measurer, columnWidth: null })
}

function RoughDrawing({ sketch: { phases, curve, cells } }: { sketch: Sketch }) {
  return (
    <>
      <path d={phases} fill="var(--c-phase)" />
      {[...cells].map(([colour, d]) => (
        <path key={colour} d={d} fill={`var(--c-${colour})`} />
      ))}
      <path d={curve} fill="none" stroke="var(--c-ink)" strokeWidth={1.5} />
    </>
  )
}

function SceneDrawing({ scene }: { scene: Scene }) {
  const items = scene.items.filter((item) => item.x + item.width > scene.laneHeaderWidth)
  const width = Math.max(1, scene.width - scene.laneHeaderWidth)
  const scaleX = box.width / width
  const scaleY = box.height / Math.max(1, scene.height)
  // Maps are wide: each axis has its own scale up to a point, so that a long map still fills its card.
  const scale = Math.min(scaleX, scaleY * 1.6)
  return (
    <g transform={`scale(${scaleX} ${Math.min(scaleY, scale * 1.6)}) translate(${-scene.laneHeaderWidth} 0)`}>
      {items.map((item) => (
        <SketchItem key={item.id} item={item} />
      ))}
    </g>
  )
}

function SketchItem({ item }: { item: SceneItem }) {
  const place = `translate(${item.x} ${item.y})`
  if (item.role === 'phase' || item.role === 'curve') {
    return (
      <g transform={place}>
        {item.primitives.map((primitive, index) =>
          primitive.kind === 'path' ? (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: primitives have no identity and never reorder on their own
              key={index}
              d={primitive.d}
              fill={primitive.fill ? `var(--c-${primitive.hatch ?? primitive.fill})` : 'none'}
              stroke={primitive.stroke ? `var(--c-${primitive.stroke})` : 'none'}
              strokeWidth={primitive.stroke ? 2 : 0}
              vectorEffect="non-scaling-stroke"
            />
          ) : null
        )}
      </g>
    )
  }
  if (item.role === 'card' && item.glance) {
    return (
      <rect
        x={item.x}
        y={item.y}
        width={item.width}
        height={item.height}
        rx={8}
        fill={`var(--c-${item.glance.fill})`}
        stroke={`var(--c-${item.glance.stroke})`}
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
    )
  }
  if (item.role === 'emotion') {
    const radius = Math.min(item.width, item.height) / 2
    return (
      <circle
        cx={item.x + item.width / 2}
        cy={item.y + item.height / 2}
        r={Math.min(radius, 14)}
        fill="var(--c-surface)"
        stroke="var(--c-ink)"
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
    )
  }
  return null
}
