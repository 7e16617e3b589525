import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = resolve(import.meta.dirname, '..')
// Only `npm run dev` sets it: the fallback Electron needs its output in a tree of its own.
const out = process.env.PARCOURS_OUT ?? resolve(root, 'out')
const worker = resolve(root, 'electron/export/worker.ts')

// The oldest runtime this runs on is the fallback one of resources/launch: Node 20, Chromium 130.
export default defineConfig({
  main: {
    build: {
      outDir: resolve(out, 'main'),
      target: 'node20.18',
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          ...(existsSync(worker) ? { 'export-worker': worker } : {})
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      outDir: resolve(out, 'preload'),
      target: 'node20.18',
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    // Replaced by electron/protocol.ts at every load; Mantine reads it from the meta tag Vite writes.
    html: { cspNonce: 'PARCOURS_NONCE' },
    build: {
      outDir: resolve(out, 'renderer'),
      target: 'chrome130',
      rollupOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        output: {
          // A chunk of schemas that the dialogs share would otherwise run before the setting that keeps zod from trying `eval`.
          manualChunks: (id) =>
            /[\\/]node_modules[\\/]zod[\\/]|zod-without-eval/.test(id) ? 'zod' : undefined
        }
      }
    }
  }
})
