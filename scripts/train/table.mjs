// The training table: all leaves of all pages, binned by feature, with their labels and weights.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { binOf, edgesOf } from './boost.mjs'

export const foldOfSite = (site, folds) => createHash('sha256').update(`fold ${site}`).digest().readUInt32BE(0) % folds

/** Reads datasets; `row` of each page is its first row. */
export function readTable(folder, sets) {
  const pages = []
  const parts = []
  let row = 0
  let names
  for (const set of sets) {
    const { leafFeatures, pageFeatures, pages: found } = JSON.parse(readFileSync(`${folder}/${set}.json`, 'utf8'))
    names = { leafFeatures, pageFeatures }
    const file = readFileSync(`${folder}/${set}.features`)
    parts.push(new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)))
    for (const page of found) {
      pages.push({ ...page, row })
      row += page.labels.length
    }
  }
  const width = names.leafFeatures.length
  return { pages, rows: row, width, parts, ...names }
}

/** Columns of bins, and the edges they were cut at. */
export function binColumns(table) {
  const edges = []
  const columns = []
  for (let f = 0; f < table.width; f++) {
    const values = new Float32Array(table.rows)
    let at = 0
    for (const part of table.parts) for (let i = f; i < part.length; i += table.width) values[at++] = part[i]
    const own = edgesOf(values.filter((_, i) => i % 5 === 0))
    edges.push(own)
    columns.push(Uint8Array.from(values, value => binOf(own, value)))
  }
  return { edges, columns }
}

/** A column that holds one number for all leaves of a page. */
export function pageColumn(table, numberOf) {
  const values = table.pages.map(numberOf)
  const edges = edgesOf(values)
  const column = new Uint8Array(table.rows)
  for (const [p, page] of table.pages.entries())
    column.fill(binOf(edges, values[p]), page.row, page.row + page.labels.length)
  return { edges, column }
}

export function leafColumn(values, edges = edgesOf(values)) {
  return { edges, column: Uint8Array.from(values, value => binOf(edges, value)) }
}

/** Rows of a list of columns, picked. */
export const pick = (columns, rows) => columns.map(column => Uint8Array.from(rows, row => column[row]))
