const mac = navigator.platform.startsWith('Mac')

/** "CmdOrCtrl+Shift+Z" as the user's keyboard shows it. */
export function chordText(chord: string | null): string | undefined {
  if (chord === null) return undefined
  return chord
    .replace('CmdOrCtrl', mac ? '⌘' : 'Ctrl')
    .replace('Shift', '⇧')
    .replace('Plus', '+')
    .replaceAll('+', ' ')
    .replace('  ', ' +')
}
