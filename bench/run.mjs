// npm run bench [-- NAME [ARGS]]: measurements, each printed with what it was measured on. Without a name: all.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BENCHES = {
  speed: 'speed.mjs',
  memory: 'memory.mjs',
  pages: 'pages.mjs',
  html: 'html.mjs',
  text: 'text.mjs',
}
const [name, ...rest] = process.argv.slice(2)
if (name !== undefined && !(name in BENCHES)) {
  console.error(`there is no bench "${name}"; there are: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
for (const [known, file] of Object.entries(BENCHES)) {
  if (name !== undefined && name !== known) continue
  console.log(`\n## ${known}`)
  const path = fileURLToPath(new URL(file, import.meta.url))
  const { status } = spawnSync(process.execPath, ['--expose-gc', path, ...rest], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
