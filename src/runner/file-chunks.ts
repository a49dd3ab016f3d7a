// The bytes of a file in parts, unpacked where the file is gzip, and as UTF-8 where it is UTF-16.

import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { TextDecoder } from 'node:util'
import { createGunzip, type Gunzip } from 'node:zlib'

const CHUNK = 64 * 1024

/**
 * The content of a file, some of it at a time. What a file is shows in its first bytes, not in its name. Throws where it
 * cannot be read or breaks off, but not before everything up to there was given.
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r')
  try {
    const head = Buffer.alloc(2)
    const { bytesRead } = await handle.read(head, 0, 2, 0)
    const raw = rawChunks(handle)
    yield* bytesRead === 2 && head.readUInt16BE() === GZIP ? recoded(gunzipped(raw)) : recoded(raw)
  } finally {
    await handle.close()
  }
}

const GZIP = 0x1f8b

async function* rawChunks(handle: Awaited<ReturnType<typeof open>>): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/**
 * Unpacks chunk by chunk. A stream that breaks drops what its reader has not yet taken; here nothing is fed before all
 * that came of the last chunk was given, so a file that breaks off gives the same up to there each time.
 */
async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const parts: Buffer[] = []
  gunzip.on('data', part => parts.push(part))
  const broken = new Promise<never>((_, reject) => gunzip.once('error', reject))
  broken.catch(() => undefined)
  try {
    for await (const chunk of chunks) {
      await Promise.race([fed(gunzip, chunk), broken])
      while (gunzip.readableLength > 0) await setImmediate()
      yield* parts.splice(0)
    }
    await Promise.race([ended(gunzip), broken])
  } catch (error) {
    yield* parts.splice(0)
    throw error
  } finally {
    gunzip.destroy()
  }
  yield* parts.splice(0)
}

const fed = (gunzip: Gunzip, chunk: Buffer): Promise<void> =>
  new Promise(resolve => void gunzip.write(chunk, () => resolve()))

const ended = (gunzip: Gunzip): Promise<void> =>
  new Promise(resolve => {
    gunzip.once('end', resolve)
    gunzip.end()
  })

/** UTF-16 with its mark becomes UTF-8; a UTF-8 mark leaves. */
async function* recoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined
  for await (const chunk of chunks) {
    const isFirst = decoder === undefined
    if (decoder === undefined) decoder = utf16Decoder(chunk)
    if (decoder) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    else yield isFirst && chunk.subarray(0, 3).equals(UTF8_MARK) ? chunk.subarray(3) : chunk
  }
  if (decoder) yield Buffer.from(decoder.decode())
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

function utf16Decoder(head: Buffer): TextDecoder | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  return head[0] === 0xfe && head[1] === 0xff ? new TextDecoder('utf-16be') : null
}
