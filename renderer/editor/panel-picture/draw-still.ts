import { toSvg } from 'html-to-image'
import type { PixelSize } from '../../../shared/lenses/pixels'
import { fontsInUse } from './fonts-in-use'

/**
 * Of every element's some 350 properties those that are seen. The size of letters in capitals, which CSS reads alike:
 * html-to-image knows it by its small ones alone, and takes a tenth of a pixel and more off it.
 */
const seen = `
  FONT-SIZE font-family font-weight font-style font-optical-sizing font-variant-numeric font-feature-settings line-height
  letter-spacing word-spacing text-align text-decoration text-transform text-indent text-overflow white-space
  overflow-wrap word-break hyphens direction color opacity visibility display position inset float clear z-index
  box-sizing width height min-width min-height max-width max-height margin padding border border-top border-right
  border-bottom border-left border-radius border-collapse border-spacing outline outline-offset background box-shadow
  overflow clip-path transform transform-origin translate rotate scale filter mix-blend-mode flex flex-direction
  flex-wrap order align-items align-self align-content justify-content justify-items justify-self gap
  grid-template-columns grid-template-rows grid-area grid-auto-flow grid-auto-rows grid-auto-columns vertical-align
  list-style table-layout object-fit object-position fill stroke stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin -webkit-line-clamp -webkit-box-orient appearance accent-color content
`
  .trim()
  .split(/\s+/)

/** A drawing whose letters have not all arrived looks whole; a few looks later it does not change any more. */
const mostLooks = 8

/** The pixels asked for, whole, or a reason why not. */
export async function drawStill(still: HTMLElement, size: PixelSize): Promise<Blob> {
  const { offsetWidth: width, offsetHeight: height } = still
  await document.fonts.ready
  const url = await toSvg(still, {
    width,
    height,
    style: { position: 'static', left: 'auto', zIndex: 'auto' },
    includeStyleProperties: seen,
    fontEmbedCSS: await fontsInUse(still)
  })
  const image = new Image()
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas of that size')
  let last: Uint8ClampedArray | null = null
  for (let look = 0; look < mostLooks; look++) {
    context.clearRect(0, 0, size.width, size.height)
    context.drawImage(image, 0, 0, size.width, size.height)
    const { data } = context.getImageData(0, 0, size.width, size.height)
    if (last && isSame(last, data)) return await checked(canvas, size)
    last = data
    await nextFrame()
  }
  throw new Error('The drawing does not come to rest')
}

function isSame(one: Uint8ClampedArray, other: Uint8ClampedArray): boolean {
  return one.every((value, index) => value === other[index])
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}

async function checked(canvas: HTMLCanvasElement, { width, height }: PixelSize): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (!blob) throw new Error('No memory for that size')
  const decoded = await createImageBitmap(blob)
  const isWhole = decoded.width === width && decoded.height === height
  decoded.close()
  if (!isWhole) throw new Error('Another size than was asked for')
  return blob
}
