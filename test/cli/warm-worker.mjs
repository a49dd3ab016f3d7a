// Runs the built command line again and again in one thread, as a process of its own would, but with its modules loaded.

import { Readable, Writable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { main } from '../../dist/cli/main.js'

function collector() {
  const parts = []
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(Buffer.from(chunk))
      done()
    },
  })
  stream.isTTY = false
  return { stream, text: () => Buffer.concat(parts).toString('utf8') }
}

async function run({ args, cwd, env, input }) {
  const [out, err] = [collector(), collector()]
  const terminal = { out: out.stream, err: err.stream, in: Readable.from([Buffer.from(input)]), env, cwd }
  const code = await main(args, terminal, new AbortController().signal)
  return { code, out: out.text(), err: err.text() }
}

parentPort.on('message', async ({ call, port, done }) => {
  try {
    port.postMessage({ ran: await run(call) })
  } catch (error) {
    port.postMessage({ threw: String(error?.stack ?? error) })
  }
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
})
