// MinHash: a signature in which two texts agree as often as their shingles overlap, and its bands.

import { mixed } from './shingles.js'

/** Numbers of a signature. */
export const PERMUTATIONS = 112

/** Numbers in a band. Texts whose shingles overlap by 63 % share one of 28 bands 99 times in 100; by 30 %, 20 times. */
const ROWS = 4
export const BANDS = PERMUTATIONS / ROWS

/** The greatest of all places. */
const FARTHEST: number = 0x7fffffff

/** Odd, so that multiplying by them loses nothing. */
const FACTORS = Int32Array.from({ length: PERMUTATIONS }, (_, i) => mixed(2 * i + 1) | 1)
const MASKS = Int32Array.from({ length: PERMUTATIONS }, (_, i) => mixed(2 * i + 2))

/** For each permutation of 32 bits, the smallest place that it gives to a shingle. Four at a time: half the loads. */
export function signatureOf(shingles: Int32Array): Int32Array {
  const signature = new Int32Array(PERMUTATIONS)
  for (let i = 0; i < PERMUTATIONS; i += 4) {
    const maskA = MASKS[i] ?? 0
    const maskB = MASKS[i + 1] ?? 0
    const maskC = MASKS[i + 2] ?? 0
    const maskD = MASKS[i + 3] ?? 0
    const factorA = FACTORS[i] ?? 1
    const factorB = FACTORS[i + 1] ?? 1
    const factorC = FACTORS[i + 2] ?? 1
    const factorD = FACTORS[i + 3] ?? 1
    let a = FARTHEST
    let b = FARTHEST
    let c = FARTHEST
    let d = FARTHEST
    for (let j = 0; j < shingles.length; j++) {
      const shingle = shingles[j] ?? 0
      const placeA = Math.imul(shingle ^ maskA, factorA)
      const placeB = Math.imul(shingle ^ maskB, factorB)
      const placeC = Math.imul(shingle ^ maskC, factorC)
      const placeD = Math.imul(shingle ^ maskD, factorD)
      if (placeA < a) a = placeA
      if (placeB < b) b = placeB
      if (placeC < c) c = placeC
      if (placeD < d) d = placeD
    }
    signature[i] = a
    signature[i + 1] = b
    signature[i + 2] = c
    signature[i + 3] = d
  }
  return signature
}

/** One number for each band of a signature. */
export function bandsOf(signature: Int32Array): Int32Array {
  const bands = new Int32Array(BANDS)
  for (let band = 0; band < BANDS; band++) {
    let h = band
    for (let row = 0; row < ROWS; row++) h = mixed(Math.imul(h, 0x9e3779b1) + (signature[band * ROWS + row] ?? 0))
    bands[band] = h
  }
  return bands
}
