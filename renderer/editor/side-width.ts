/** What stands at the right of the canvas, in pixels: the inspector, or a panel in its place. */
export const sideWidth = 304
