import type { Card } from '../../../shared/model/card'
import { request } from '../client'
import type { Translate } from '../messages'
import { notify, notifyFailure } from '../notify'
import type { Workbench } from '../workbench'

export async function openLink({ link }: Pick<Card, 'link'>, t: Translate): Promise<void> {
  const opened = await request('link:open', { link: link.slice(0, 2_000) })
  if (!opened.ok) notifyFailure(t, opened.failure)
}

export function openLinkOfSelection({ editor, session }: Workbench, t: Translate): void {
  const card = editor.store.getState().document.card.get(session.getState().selection.at(-1) ?? '')
  if (card?.link) void openLink(card, t)
  else notify(t('link.none'))
}
