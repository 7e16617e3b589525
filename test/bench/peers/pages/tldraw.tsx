import 'tldraw/tldraw.css'
import { getAssetUrls } from '@tldraw/assets/selfHosted'
import { createRoot } from 'react-dom/client'
import {
  createShapeId,
  type Editor,
  getIndices,
  loadSnapshot,
  type TLEditorSnapshot,
  type TLShape,
  Tldraw,
  toRichText
} from 'tldraw'
import { offer } from './peer'

const assetUrls = getAssetUrls({ baseUrl: '/tldraw' })

function start(editor: Editor): void {
  editor.setCamera({ x: 0, y: 0, z: 1 })
  const { document, session } = editor.getSnapshot()
  offer({
    prepare(shapes) {
      const indices = getIndices(shapes.length)
      const records = shapes.map(({ id, x, y, width, text }, place): TLShape => {
        const index = indices[place]
        if (!index) throw new Error('tldraw made fewer indices than it was asked for')
        return {
          id: createShapeId(id),
          typeName: 'shape',
          type: 'text',
          parentId: editor.getCurrentPageId(),
          index,
          x,
          y,
          rotation: 0,
          isLocked: false,
          opacity: 1,
          meta: {},
          props: {
            color: 'black',
            size: 's',
            font: 'sans',
            textAlign: 'start',
            w: width,
            richText: toRichText(text),
            scale: 0.7,
            autoSize: false
          }
        }
      })
      const store = { ...document.store, ...Object.fromEntries(records.map((record) => [record.id, record])) }
      return { document: { ...document, store }, session }
    },
    read: (parsed) => parsed,
    show: (native) => loadSnapshot(editor.store, native as TLEditorSnapshot)
  })
}

createRoot(document.getElementById('root') ?? document.body).render(
  <Tldraw assetUrls={assetUrls} onMount={start} />
)
