import { chmod, copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

// Without a display Electron needs these as arguments, and only while no window opens: so for the verbs alone.
const wrapper = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
for word; do
  case $word in
    -*) ;;
    samples|new|import|export|verify|schema|help)
      exec "$here/parcours-app" --ozone-platform=headless --disable-gpu --log-level=3 "$@" ;;
    *) break ;;
  esac
done
exec "$here/parcours-app" "$@"
`

function executableOf({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`, 'Contents', 'MacOS', name)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, packager.executableName)
}

/** electron-builder's hook, run on the unpacked app before it is put in an installer. */
export async function afterPack(context) {
  const { appOutDir, electronPlatformName } = context
  const executable = executableOf(context)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false
  })
  if (electronPlatformName !== 'linux') return
  await rename(executable, join(appOutDir, 'parcours-app'))
  await writeFile(executable, wrapper)
  await chmod(executable, 0o755)
  // Set by `npm run package` where only the fallback Electron is to be had; what comes out is for tests alone.
  const sqlite = process.env.PARCOURS_FALLBACK_SQLITE
  if (!sqlite) return
  const resources = join(appOutDir, 'resources')
  await rm(join(resources, 'app'), { recursive: true, force: true })
  const unpacked = join(resources, 'app.asar.unpacked', 'node_modules', 'better-sqlite3')
  await copyFile(sqlite, join(unpacked, 'prebuilds', 'linux-x64.node'))
}
