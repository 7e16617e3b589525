import { request } from '../client'
import type { Translate } from '../messages'
import { notifyFailure } from '../notify'

/**
 * Asks by a dialog of the main process: a file field of the page opens only on a press of its own, not from the native
 * menu. Empty when the user gave up.
 */
export async function chooseImages(t: Translate, several: boolean): Promise<File[]> {
  const chosen = await request('asset:choose', { several })
  if (chosen.ok) return chosen.value.map(({ name, bytes }) => new File([new Uint8Array(bytes)], name))
  notifyFailure(t, chosen.failure)
  return []
}
