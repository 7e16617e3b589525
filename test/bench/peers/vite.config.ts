import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const page = (name: string): string => resolve(import.meta.dirname, 'pages', `${name}.html`)

/** Production builds, as a user of these libraries would ship them; the studio's own Vite builds them. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'pages'),
  logLevel: 'error',
  define: { 'process.env.IS_PREACT': '"false"' },
  build: {
    target: 'chrome130',
    chunkSizeWarningLimit: 20_000,
    rollupOptions: {
      input: { 'react-flow': page('react-flow'), excalidraw: page('excalidraw'), tldraw: page('tldraw') }
    }
  }
})
