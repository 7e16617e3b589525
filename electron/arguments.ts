import { resolve } from 'node:path'

/** The user's words: without the program, the app's folder (in development) and Chromium's leading switches. */
export function wordsOf(argv: readonly string[], packaged: boolean): readonly string[] {
  let rest = argv.slice(1)
  const skipSwitches = () => {
    const first = rest.findIndex((word) => !word.startsWith('-'))
    rest = first === -1 ? [] : rest.slice(first)
  }
  skipSwitches()
  if (!packaged) {
    rest = rest.slice(1)
    skipSwitches()
  }
  return rest
}

/** The `.parcours` file a double click passes, as an absolute path. */
export function fileToOpen(argv: readonly string[], packaged: boolean, folder: string): string | null {
  const word = wordsOf(argv, packaged).find((one) => one.toLowerCase().endsWith('.parcours'))
  return word === undefined ? null : resolve(folder, word)
}

export const verbs = ['samples', 'new', 'import', 'export', 'verify', 'review', 'schema'] as const

/** Only the first word decides, so that a file named `export` in another place opens nothing. */
export function isCommandLine(words: readonly string[]): boolean {
  const [first] = words
  return first !== undefined && (verbs.some((verb) => verb === first) || first === 'help')
}
