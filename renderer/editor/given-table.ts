import { createStore } from 'zustand/vanilla'

/** A table dropped on the screen, until the dialog that reads tables takes it in place of asking for one. */
const given = createStore<{ file: File | null }>(() => ({ file: null }))

export function giveTable(file: File): void {
  given.setState({ file })
}

export function takeGivenTable(): File | null {
  const { file } = given.getState()
  given.setState({ file: null })
  return file
}

/** While files are held over the page only their kinds are known, and a CSV may be of any or none. */
export function mayHoldTable({ items }: DataTransfer): boolean {
  const files = [...items].filter(({ kind }) => kind === 'file')
  return files.length === 1 && files.every(({ type }) => !type.startsWith('image/'))
}

/** The table among what was let go: one file of a name that tables have. */
export function tableFileOf({ files }: DataTransfer): File | null {
  const [file, ...others] = files
  return file && others.length === 0 && /\.(?:xlsx|csv|tsv|txt)$/i.test(file.name) ? file : null
}
