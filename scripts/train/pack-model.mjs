// Writes trained trees in the form that the classifier reads, with the mean of the leaves below each node.
const base64 = array => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64')

/** `edges` of each feature turn bins back into thresholds; `covers` are the rows that came to each leaf. */
export function packForest({ bias, trees }, edges) {
  const roots = []
  const [feature, threshold, left, right, leaf, mean] = [[], [], [], [], [], []]
  for (const tree of trees) {
    const node0 = feature.length
    const leaf0 = leaf.length
    const shift = pointer => (pointer >= 0 ? pointer + node0 : ~(~pointer + leaf0))
    roots.push(tree.feature.length === 0 ? ~leaf0 : node0)
    for (let i = 0; i < tree.feature.length; i++) {
      feature.push(tree.feature[i])
      threshold.push(edges[tree.feature[i]][tree.bin[i]])
      left.push(shift(tree.left[i]))
      right.push(shift(tree.right[i]))
      mean.push(meanOf(tree, i))
    }
    leaf.push(...tree.value)
  }
  if (feature.length > 32767 || leaf.length > 32767) throw new RangeError('the forest has too many nodes for 16 bits')
  return {
    bias,
    roots: base64(Int16Array.from(roots)),
    feature: base64(Uint16Array.from(feature)),
    threshold: base64(Float32Array.from(threshold)),
    left: base64(Int16Array.from(left)),
    right: base64(Int16Array.from(right)),
    leaf: base64(Float32Array.from(leaf)),
    mean: base64(Float32Array.from(mean)),
  }
}

function sums(tree, pointer) {
  if (pointer < 0) return { sum: tree.value[~pointer] * tree.cover[~pointer], cover: tree.cover[~pointer] }
  const a = sums(tree, tree.left[pointer])
  const b = sums(tree, tree.right[pointer])
  return { sum: a.sum + b.sum, cover: a.cover + b.cover }
}

function meanOf(tree, node) {
  const { sum, cover } = sums(tree, node)
  return cover > 0 ? sum / cover : 0
}
