import type { Asset } from '../../model/asset'
import { moved } from '../draw'
import type { BoxPrimitive, ImagePrimitive, Primitive } from '../scene'
import type { CardDrawing, Job } from './card-parts'
import type { Setting } from './setting'

/** A picture taller than this part of its width would push the words out of sight; it is drawn whole, but narrower. */
const tallest = 1.25
/** Between a picture and what has no box of its own to hold it. */
const gap = 6

/**
 * Any card with its picture above its words: as wide as the card, in its own proportions, never cut and never enlarged
 * beyond its own pixels. The card's shape is drawn as ever and moved down by the height of the picture.
 */
export function withImage(job: Job, draw: (job: Job) => CardDrawing): CardDrawing {
  const { image, width, setting } = job
  if (!image || image.width === 0 || image.height === 0) return draw(job)
  const frame = frameOf(job, draw)
  const inset = frame ? frame.x + frame.strokeWidth : 0
  const size = pictureSize(image, width - 2 * inset)
  const band = Math.ceil(inset + size.height + (frame ? 0 : gap))
  const words = draw({ ...job, minHeight: Math.max(0, job.minHeight - band) })
  const below = moved(words.primitives, 0, band)
  const picture: ImagePrimitive = {
    kind: 'image',
    hash: image.hash,
    mediaType: image.mediaType,
    x: (width - size.width) / 2,
    y: inset,
    width: size.width,
    height: size.height,
    radius: frame ? (size.fills ? topRadius(frame, inset) : 0) : 4,
    fit: 'contain',
    aspect: image.width / image.height,
    alternative: alternativeOf(image, setting.t)
  }
  return {
    ...words,
    width,
    height: band + words.height,
    primitives: frame
      ? [...words.primitives.slice(0, 1).map((first) => stretched(first, band)), picture, ...below.slice(1)]
      : [picture, ...below],
    edit: { ...words.edit, y: words.edit.y + band }
  }
}

/** The first box of most cards is all of the card; a chip's, and the paper under a quotation, are not. */
function frameOf(job: Job, draw: (job: Job) => CardDrawing): BoxPrimitive | null {
  const { shape } = job.look
  if (shape === 'chip' || shape === 'verbatim' || shape === 'employee') return null
  const [first] = draw({ ...job, minHeight: 0 }).primitives
  return first?.kind === 'box' ? first : null
}

function pictureSize(
  { width, height }: Asset,
  room: number
): { readonly width: number; readonly height: number; readonly fills: boolean } {
  const drawn = Math.min(room, width, (room * tallest * width) / height)
  return { width: drawn, height: Math.max(1, (drawn * height) / width), fills: drawn === room }
}

function stretched(first: Primitive, band: number): Primitive {
  return first.kind === 'box' ? { ...first, height: first.height + band } : first
}

function topRadius({ radius }: BoxPrimitive, inset: number): BoxPrimitive['radius'] {
  const [left, right] = typeof radius === 'number' ? [radius, radius] : radius
  return [Math.max(0, left - inset), Math.max(0, right - inset), 0, 0]
}

export function alternativeOf({ name }: Asset, t: Setting['t']): string {
  return name === '' ? t('image.unnamed') : name
}
