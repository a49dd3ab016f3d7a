// Tells binary files from text: by the bytes that they begin with, and by the share of bytes that no text holds.

import { viewOf } from './to-text.js'

/** First bytes, as latin1. A type that begins with letters alone (`loose`) needs a control byte behind them as well. */
interface Magic {
  readonly name: string
  readonly begins: string
  /** Where `begins` stands. */
  readonly at?: number
  readonly loose?: boolean
}

const MAGIC: readonly Magic[] = [
  { name: 'a PNG image', begins: '\x89PNG' },
  { name: 'a JPEG image', begins: '\xff\xd8\xff' },
  { name: 'a GIF image', begins: 'GIF87a', loose: true },
  { name: 'a GIF image', begins: 'GIF89a', loose: true },
  { name: 'a TIFF image', begins: 'II*\0' },
  { name: 'a TIFF image', begins: 'MM\0*' },
  { name: 'a BMP image', begins: 'BM', loose: true },
  { name: 'an icon', begins: '\0\0\x01\0' },
  { name: 'a RIFF file (WebP, WAV or AVI)', begins: 'RIFF', loose: true },
  { name: 'a PDF document', begins: '%PDF-' },
  { name: 'a ZIP archive or an Office document', begins: 'PK\x03\x04' },
  { name: 'an empty ZIP archive', begins: 'PK\x05\x06' },
  { name: 'a legacy Office document', begins: '\xd0\xcf\x11\xe0' },
  { name: 'a gzip archive', begins: '\x1f\x8b' },
  { name: 'a bzip2 archive', begins: 'BZh', loose: true },
  { name: 'an xz archive', begins: '\xfd7zXZ\0' },
  { name: 'a Zstandard archive', begins: '\x28\xb5\x2f\xfd' },
  { name: 'a 7z archive', begins: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', begins: 'Rar!\x1a\x07' },
  { name: 'a tar archive', begins: 'ustar', at: 257, loose: true },
  { name: 'an ELF program', begins: '\x7fELF' },
  { name: 'a Windows program', begins: 'MZ', loose: true },
  { name: 'a Mach-O program', begins: '\xcf\xfa\xed\xfe' },
  { name: 'a Java class', begins: '\xca\xfe\xba\xbe' },
  { name: 'a WebAssembly module', begins: '\0asm' },
  { name: 'an SQLite database', begins: 'SQLite format 3\0' },
  { name: 'an MP3 file', begins: 'ID3', loose: true },
  { name: 'an Ogg file', begins: 'OggS', loose: true },
  { name: 'a FLAC file', begins: 'fLaC', loose: true },
  { name: 'an MP4 video or a HEIF image', begins: 'ftyp', at: 4, loose: true },
  { name: 'a Matroska video', begins: '\x1aE\xdf\xa3' },
  { name: 'a WOFF font', begins: 'wOFF', loose: true },
  { name: 'a WOFF2 font', begins: 'wOF2', loose: true },
  { name: 'UTF-32 text', begins: '\xff\xfe\0\0' },
  { name: 'UTF-32 text', begins: '\0\0\xfe\xff' },
]

const HEAD = 512

/** The type of file that the first bytes tell, or null. */
export function magicOf(bytes: Uint8Array): string | null {
  const head = viewOf(bytes.subarray(0, HEAD)).toString('latin1')
  const found = MAGIC.find(magic => head.startsWith(magic.begins, magic.at ?? 0) && (!magic.loose || hasControl(head)))
  return found?.name ?? null
}

const hasControl = (head: string): boolean => /[\x00-\x08\x0e-\x1a]/.test(head)

const SAMPLE = 64 * 1024
const SAMPLES = 4
const MIN_CONTROLS = 4
/** Text holds fewer control bytes than one in this number. */
const CONTROL_SHARE = 50

/** What bytes look like that hold too many controls for a text, or null. Looks at the start and at samples. */
export function binaryLook(bytes: Uint8Array): string | null {
  let nuls = 0
  let controls = 0
  let seen = 0
  for (const part of samples(bytes)) {
    seen += part.length
    for (let at = 0; at < part.length; at++) {
      const byte = part[at] ?? 0
      if (byte > 31) continue
      if (byte === 0) nuls++
      else if (byte < 9 || (byte > 13 && byte !== 27)) controls++
    }
  }
  if (nuls + controls < MIN_CONTROLS || (nuls + controls) * CONTROL_SHARE < seen) return null
  return nuls > controls ? 'binary data (many NUL bytes)' : 'binary data (many control bytes)'
}

/** The start of the bytes, and stretches spread over the rest. */
function samples(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes.length <= SAMPLE * (SAMPLES + 1)) return [bytes]
  const step = Math.floor((bytes.length - SAMPLE) / SAMPLES)
  return Array.from({ length: SAMPLES + 1 }, (_, i) => bytes.subarray(i * step, i * step + SAMPLE))
}
