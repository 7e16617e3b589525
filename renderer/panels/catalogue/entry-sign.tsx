import { channelIcon } from '../../../shared/lenses/card-look'
import { icon } from '../../../shared/lenses/draw'
import type { CatalogueEntry } from '../../../shared/model/catalogue'
import { Drawn } from '../../editor/drawn'
import { Portrait } from '../portrait'
import { TeamSign } from '../team-sign'
import styles from './catalogue.module.css'

/** What an entry is known by on the maps: a portrait, a channel, a mark. */
export function EntrySign({ entry }: { entry: CatalogueEntry }) {
  return (
    <span className={styles.sign}>
      {entry.type === 'persona' && <Portrait persona={entry} />}
      {entry.type === 'touchpoint' && (
        <Drawn
          primitives={[icon(channelIcon(entry.channel), 0, 0, 24, 'ink2', { strokeWidth: 1.8 })]}
          of={24}
          size={18}
        />
      )}
      {entry.type === 'team' && <TeamSign style={entry.style} size={16} />}
    </span>
  )
}
