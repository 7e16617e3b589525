import type { Annotation } from '../../../shared/model/annotation'
import { resizeAnnotation, widthOf } from '../../editor/actions/annotating'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import styles from './inspector.module.css'

export function AnnotationPanel({ annotation }: { annotation: Annotation }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  return (
    <>
      <CommitField
        label={t('panel.text')}
        value={annotation.text}
        multiline
        onCommit={(text) => {
          const changes = { text }
          const { id } = annotation
          const applied = workbench.editor.dispatch({ type: 'annotation.update', annotationId: id, changes })
          if (!applied.ok) notifyRefusal(t, applied.refusal)
        }}
      />
      <CommitField
        label={t('notes.width')}
        value={String(widthOf(annotation))}
        onCommit={(typed) => {
          const width = Number(typed.trim())
          if (width > 0) resizeAnnotation(workbench, annotation, width)
        }}
      />
      <p className={styles.hint}>{t('notes.keys')}</p>
    </>
  )
}
