import { failure } from '../../../shared/ipc/result'
import { type ImageJob, type ImageReply, prepareImage } from './prepare-image'

/** Entry of a worker of one picture: decoding 60 megapixels on the page would freeze it for seconds. */
addEventListener('message', ({ data }: MessageEvent<ImageJob>) => {
  prepareImage(data).then(
    (reply) => send(reply),
    // What throws here is memory that could not be had; the page says so and lives on.
    (error: unknown) => {
      console.error(error)
      send(failure('image.tooHeavy'))
    }
  )
})

function send(reply: ImageReply): void {
  postMessage(reply, { transfer: reply.ok ? [reply.value.bytes.buffer] : [] })
}
