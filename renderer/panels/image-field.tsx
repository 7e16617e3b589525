import { Button } from '@mantine/core'
import { IconPhotoPlus, IconPhotoX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { Asset } from '../../shared/model/asset'
import { useAssetUrl } from '../editor/images/asset-urls'
import { chooseImages } from '../editor/images/choose-images'
import { type ImageHolder, imageFileOf, removeImage, setImage } from '../editor/images/set-image'
import { useTranslate } from '../editor/messages'
import { useDocument, useWorkbench } from '../editor/workbench'
import { CommitField } from '../ui/commit-field'
import { useFilesGiven } from '../ui/use-files-given'
import styles from './image-field.module.css'

type Props = {
  label: string
  holder: ImageHolder
  /** A portrait is shown round. */
  shape?: 'picture' | 'portrait'
}

/**
 * The picture of a card or a persona: chosen, dropped or pasted, described for those who do not see it, replaced, taken
 * away.
 */
export function ImageField({ label, holder, shape = 'picture' }: Props) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const asset = useDocument().asset.get(holder.assetId ?? '')
  const labelId = useId()
  const [busy, setBusy] = useState(false)
  const take = (file: File | null): void => {
    if (!file || busy) return
    setBusy(true)
    void setImage(workbench, t, file, holder).finally(() => setBusy(false))
  }
  const choose = (): void => {
    void chooseImages(t, false).then(([file]) => take(file ?? null))
  }
  const { over, handlers } = useFilesGiven((given) => take(imageFileOf(given)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can not be laid out like the other labels
    <div
      role="group"
      aria-labelledby={labelId}
      className={styles.field}
      data-over={over || undefined}
      {...handlers}
    >
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      {asset ? (
        <>
          <Picture asset={asset} shape={shape} />
          <div className={styles.actions}>
            <Button variant="default" size="xs" h={32} loading={busy} onClick={choose}>
              {t('image.replace')}
            </Button>
            <Button variant="default" size="xs" h={32} onClick={() => removeImage(workbench, t, holder)}>
              {t('image.remove')}
            </Button>
          </div>
          <CommitField
            key={asset.id}
            label={t('image.name')}
            description={t('image.name.why')}
            value={asset.name}
            onCommit={(name) =>
              workbench.editor.dispatch({ type: 'asset.update', assetId: asset.id, changes: { name } })
            }
          />
        </>
      ) : (
        <button type="button" className={styles.empty} aria-busy={busy} onClick={choose}>
          <IconPhotoPlus size={17} stroke={1.6} aria-hidden="true" />
          <span>{t(busy ? 'image.reading' : 'image.choose')}</span>
          <small>{t('image.choose.how')}</small>
        </button>
      )}
    </div>
  )
}

function Picture({ asset, shape }: { asset: Asset; shape: 'picture' | 'portrait' }) {
  const t = useTranslate()
  const shown = useAssetUrl(asset)
  if (shown.state === 'missing') {
    return (
      <p className={styles.missing}>
        <IconPhotoX size={17} stroke={1.6} aria-hidden="true" />
        {t('error.asset.missing')}
      </p>
    )
  }
  return (
    <div className={styles.picture} data-shape={shape} data-loading={shown.state === 'loading' || undefined}>
      {shown.state === 'ready' && (
        <img src={shown.url} alt={asset.name || t('image.unnamed')} draggable={false} decoding="async" />
      )}
    </div>
  )
}
