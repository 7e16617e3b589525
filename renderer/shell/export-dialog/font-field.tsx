import { Button, Text } from '@mantine/core'
import { IconTypography } from '@tabler/icons-react'
import type { Brand } from '../../../shared/model/brand'
import { chooseClientFont, removeClientFont } from '../../editor/fonts/set-client-font'
import { useClientFont } from '../../editor/fonts/use-client-font'
import { failureSentence, useTranslate } from '../../editor/messages'
import { useDocument, useWorkbench } from '../../editor/workbench'
import styles from './export-dialog.module.css'

/** The client's font in one or two weights, and what there is to know of it before it is handed over. */
export function FontField({ brand }: { brand: Brand | undefined }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const { asset } = useDocument()
  const drawn = useClientFont()
  const regular = asset.get(brand?.fontAssetId ?? '')
  const bold = asset.get(brand?.boldFontAssetId ?? '')
  const lacking = drawn.state === 'ready' ? drawn.font.lacking : []
  return (
    <div className={styles.font}>
      <p className={styles.fontName}>
        {regular ? t('font.name', { name: regular.name }) : t('font.none')}
        {bold && <span>{t('font.bold', { name: bold.name })}</span>}
      </p>
      <div className={styles.logo}>
        <Button
          variant="default"
          leftSection={<IconTypography size={16} stroke={1.6} aria-hidden="true" />}
          onClick={() => void chooseClientFont(workbench, t, 'fontAssetId')}
        >
          {t(regular ? 'font.replace' : 'font.choose')}
        </Button>
        {regular && (
          <>
            <Button
              variant="default"
              aria-label={t('font.removeIt')}
              onClick={() => removeClientFont(workbench, t)}
            >
              {t('font.remove')}
            </Button>
            <Button variant="default" onClick={() => void chooseClientFont(workbench, t, 'boldFontAssetId')}>
              {t(bold ? 'font.bold.replace' : 'font.bold.choose')}
            </Button>
          </>
        )}
      </div>
      <Text className={styles.note}>{t('font.kinds')}</Text>
      {regular && !bold && <Text className={styles.note}>{t('font.oneWeight')}</Text>}
      {lacking.length > 0 && (
        <Text className={styles.note}>{t('font.lacking', { letters: lacking.join(' ') })}</Text>
      )}
      {drawn.state === 'refused' && (
        <p className={styles.fault} role="alert">
          {failureSentence(t, drawn.failure)}
        </p>
      )}
    </div>
  )
}
