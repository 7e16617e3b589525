import { shell } from 'electron'
import { failure, success } from '../../shared/ipc/result'
import { safeLink } from '../../shared/model/link'
import type { Handlers } from './handle'

/** In the system's browser and never in ours; the page's word that an address is harmless is not taken. */
export const linkHandlers: Pick<Handlers, 'link:open'> = {
  'link:open': async ({ link }) => {
    const url = safeLink(link)
    if (url === null || !URL.canParse(url)) return failure('link.refused')
    try {
      await shell.openExternal(url)
      return success(undefined)
    } catch {
      // The system has no program for it, or would not start it; its own words are in no language of ours.
      return failure('link.notOpened')
    }
  }
}
