/** linebreak ships no types. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default LineBreaker
}
