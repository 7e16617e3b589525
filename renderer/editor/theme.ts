import { useEffect, useState } from 'react'
import { palettes, type Theme } from '../../shared/lenses/palette'
import { useSettings } from './settings'

const darkMedia = window.matchMedia('(prefers-color-scheme: dark)')

/** The theme in force: the user's choice, or the system's where they left it to it. */
export function useTheme(): Theme {
  const choice = useSettings((settings) => settings.theme)
  const [systemDark, setSystemDark] = useState(darkMedia.matches)
  useEffect(() => {
    const follow = (): void => setSystemDark(darkMedia.matches)
    darkMedia.addEventListener('change', follow)
    return () => darkMedia.removeEventListener('change', follow)
  }, [])
  if (choice === 'system') return systemDark ? 'dark' : 'light'
  return choice
}

/** Scenes and stylesheets name colours; `--c-<name>` gives them their value, so one palette serves screen and exports. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  root.dataset.theme = theme
  for (const [name, value] of Object.entries(palettes[theme])) root.style.setProperty(`--c-${name}`, value)
}
