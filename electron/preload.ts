import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import {
  type EventChannel,
  eventChannels,
  type RequestChannel,
  requestChannels
} from '../shared/ipc/channels'

const requests: ReadonlySet<string> = new Set(requestChannels)
const events: ReadonlySet<string> = new Set(eventChannels)

contextBridge.exposeInMainWorld('api', {
  request(channel: RequestChannel, payload: unknown): Promise<unknown> {
    if (!requests.has(channel)) return Promise.reject(new Error('unknown channel'))
    return ipcRenderer.invoke(channel, payload)
  },
  on(channel: EventChannel, listener: (payload: unknown) => void): () => void {
    if (!events.has(channel)) throw new Error('unknown channel')
    const relay = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(channel, relay)
    return () => ipcRenderer.off(channel, relay)
  }
})
