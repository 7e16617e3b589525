import { existsSync, readFileSync } from 'node:fs'
import { lastLines, onPath, run } from './run.mjs'
import { StepFailed, say } from './step.mjs'

// Debian package (and its name since the 64-bit time change) -> what proves that it is there.
const forElectron = [
  { package: 'libgtk-3-0', later: 'libgtk-3-0t64', library: 'libgtk-3.so.0' },
  { package: 'libnss3', library: 'libnss3.so' },
  { package: 'libgbm1', library: 'libgbm.so.1' },
  { package: 'libasound2', later: 'libasound2t64', library: 'libasound.so.2' }
]
const forNoDisplay = [
  { package: 'xvfb', program: 'Xvfb' },
  { package: 'xauth', program: 'xauth' }
]
const forTests = [
  { package: 'poppler-utils', program: 'pdftoppm' },
  { package: 'libreoffice-impress', program: 'loimpress' },
  { package: 'libreoffice-calc', program: 'localc' },
  // As wide as Calibri and Cambria, letter for letter: what fits here fits where those are installed.
  { package: 'fonts-crosextra-carlito', file: '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf' },
  { package: 'fonts-crosextra-caladea', file: '/usr/share/fonts/truetype/crosextra/Caladea-Regular.ttf' }
]
const forFallback = [
  { package: 'python3', program: 'python3' },
  { package: 'make', program: 'make' },
  { package: 'g++', program: 'g++' }
]

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    // No such file: another kind of Linux, which gets the list of names instead of a command.
    return false
  }
}

async function missing(wanted) {
  const { output } = await run('/sbin/ldconfig', ['-p'], { show: false })
  return wanted.filter((one) => {
    if (one.file) return !existsSync(one.file)
    return one.program ? !onPath(one.program) : !output.includes(`${one.library} `)
  })
}

async function aptNames(wanted) {
  const names = []
  for (const one of wanted) {
    const later = one.later && (await run('apt-cache', ['policy', one.later], { show: false }))
    names.push(later && /Candidate: (?!\(none\))/.test(later.output) ? one.later : one.package)
  }
  return names
}

export async function ensureLibraries({ display, tests = false, fallback = false }) {
  if (process.platform !== 'linux') return
  const wanted = [
    ...forElectron,
    ...(display ? [] : forNoDisplay),
    ...(tests ? forTests : []),
    ...(fallback ? forFallback : [])
  ]
  const absent = await missing(wanted)
  if (absent.length === 0) return
  const step = 'System libraries'
  if (!isDebian() || !onPath('apt-get')) {
    throw new StepFailed(
      step,
      `This system lacks: ${absent.map((one) => one.library ?? one.program ?? one.package).join(', ')}.`,
      'Install them with the package manager of this system, then run the command again.'
    )
  }
  const root = process.getuid?.() === 0
  if (!root) {
    const names = await aptNames(absent)
    throw new StepFailed(
      step,
      `This system lacks ${names.join(', ')}, and only root may install them.`,
      `Run this, then the command again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
    )
  }
  say(`Set-up: installing system packages (${absent.map((one) => one.package).join(', ')})`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-qq'], { show: false, env })
  const names = await aptNames(absent)
  const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    show: false,
    env
  })
  if (install.code !== 0 || (await missing(wanted)).length > 0) {
    throw new StepFailed(
      step,
      `apt-get could not install ${names.join(', ')}:\n${lastLines(update.output + install.output)}`,
      `Run "apt-get update && apt-get install ${names.join(' ')}" by hand, then the command again.`
    )
  }
}
