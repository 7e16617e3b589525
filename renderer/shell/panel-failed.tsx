import { Button } from '@mantine/core'
import { useTranslate } from '../editor/messages'

export function PanelFailed({ onReset }: { onReset: () => void }) {
  const t = useTranslate()
  return (
    <div role="alert" style={{ padding: 24, maxWidth: 360 }}>
      <strong>{t('shell.error.title')}</strong>
      <p>{t('shell.error.body')}</p>
      <Button
        size="xs"
        onClick={() => {
          onReset()
          window.location.reload()
        }}
      >
        {t('shell.error.reload')}
      </Button>
    </div>
  )
}
