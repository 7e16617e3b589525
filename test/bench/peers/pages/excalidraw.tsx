import '@excalidraw/excalidraw/index.css'
import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
  restoreElements
} from '@excalidraw/excalidraw'
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types'
import { createRoot } from 'react-dom/client'
import { offer } from './peer'

/** Without it the fonts are asked for from a public address. */
;(window as Window & { EXCALIDRAW_ASSET_PATH?: string }).EXCALIDRAW_ASSET_PATH = '/excalidraw/'

type Elements = ReturnType<typeof restoreElements>

function start(api: ExcalidrawImperativeAPI): void {
  offer({
    prepare: (shapes) =>
      convertToExcalidrawElements(
        // A font of the system, which has nothing to wait for.
        shapes.map(({ id, x, y, text }) => ({ type: 'text', id, x, y, text, fontSize: 13, fontFamily: 2 })),
        { regenerateIds: false }
      ),
    read: (parsed) => restoreElements(parsed as Elements, null),
    show: (native) =>
      api.updateScene({
        elements: native as Elements,
        appState: { scrollX: 0, scrollY: 0 },
        captureUpdate: CaptureUpdateAction.NEVER
      })
  })
}

let started = false
createRoot(document.getElementById('root') ?? document.body).render(
  <Excalidraw
    excalidrawAPI={(api) => {
      if (started) return
      started = true
      start(api)
    }}
  />
)
