import './zod-without-eval'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/inter/wght-italic.css'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
import './ui/map-fonts.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { loadMeasurer, readFacesAhead } from './editor/measurer'
import { loadSettings } from './editor/settings'
import { PresentationWindow } from './presentation-window'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// Both come from this machine; drawing before them would flash the wrong language and wrong line breaks.
const [measurer] = await Promise.all([loadMeasurer(), loadSettings()])
// The same page for both windows: one build, one set of fonts, and nothing the other could lack.
const isPresentation = window.location.hash === '#present'
createRoot(root).render(
  <StrictMode>
    {isPresentation ? <PresentationWindow measurer={measurer} /> : <App measurer={measurer} />}
  </StrictMode>
)
readFacesAhead(measurer)
