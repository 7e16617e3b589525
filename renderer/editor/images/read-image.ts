import { failure } from '../../../shared/ipc/result'
import { type ImageUse, imageLimits } from './image-limits'
import type { ImageJob, ImageReply } from './prepare-image'

/** A file, a drop or a paste made ready to be an asset, in a worker that goes when it is done. */
export async function readImage(file: Blob, use: ImageUse): Promise<ImageReply> {
  if (file.size > imageLimits.bytes) {
    return failure('image.tooManyBytes', { limit: imageLimits.bytes / 1_000_000 })
  }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // A file that was moved or locked after it was chosen.
    return failure('image.unreadable')
  }
  return inWorker({ bytes, use })
}

function inWorker(job: ImageJob): Promise<ImageReply> {
  const worker = new Worker(new URL('./image-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ImageReply>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ImageReply>) => resolve(data), { once: true })
    worker.addEventListener('error', () => resolve(failure('image.tooHeavy')), { once: true })
    worker.postMessage(job, [job.bytes])
  }).finally(() => worker.terminate())
}
