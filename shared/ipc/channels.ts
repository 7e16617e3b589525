/** Requests of the page, answered by `ipc/handle.ts`. The preload script reads this list and nothing else. */
export const requestChannels = [
  'library:list',
  'library:samples',
  'library:create',
  'library:createFromSample',
  'library:openFile',
  'library:importFile',
  'library:takeFile',
  'library:duplicate',
  'library:bin',
  'library:restore',
  'library:reveal',
  'library:thumbnail',
  'project:open',
  'project:close',
  'project:commit',
  'project:handOver',
  'history:list',
  'history:at',
  'asset:put',
  'asset:get',
  'asset:choose',
  'logo:choose',
  'font:choose',
  'font:read',
  'link:open',
  'export:start',
  'export:cancel',
  'workbook:choose',
  'workbook:read',
  'settings:get',
  'settings:set',
  'present:displays',
  'present:open',
  'present:read',
  'present:show',
  'present:point',
  'present:close',
  'window:edit',
  'window:fullScreen',
  'window:closeReady'
] as const
export type RequestChannel = (typeof requestChannels)[number]

/** Events the main process sends to a page. */
export const eventChannels = [
  'menu:action',
  'library:changed',
  'project:requestOpen',
  'export:progress',
  'present:shown',
  'present:pointed',
  'present:committed',
  'present:closed',
  'settings:changed',
  'window:closing'
] as const
export type EventChannel = (typeof eventChannels)[number]
