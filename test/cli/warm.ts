// The command line in a thread that stays: a call costs what its work costs, not the loading of all modules.

import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'

export interface Call {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly input: string | Uint8Array
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** No call takes longer, in milliseconds. */
const PATIENCE = 120_000

let worker: Worker | null = null

/** Runs the command line and waits. Throws where it throws, or never ends. */
export function runWarm(call: Call): Ran {
  worker ??= new Worker(new URL('./warm-worker.mjs', import.meta.url))
  worker.unref()
  const { port1, port2 } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(4))
  worker.postMessage({ call, port: port2, done }, [port2])
  Atomics.wait(done, 0, 0, PATIENCE)
  const answer: { ran: Ran } | { threw: string } | undefined = receiveMessageOnPort(port1)?.message
  port1.close()
  if (!answer) throw new Error(`fettle ${call.args.join(' ')} did not end`)
  if ('threw' in answer) throw new Error(answer.threw)
  return answer.ran
}
