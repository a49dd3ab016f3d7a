// What F1 a choice of leaves really has, by their labels.

/** F1 over words of a choice. */
export function trueF1(chosen, labels, words, want) {
  let right = 0
  let got = 0
  for (let i = 0; i < labels.length; i++)
    if (chosen[i]) {
      right += labels[i] * words[i]
      got += words[i]
    }
  if (want === 0) return got === 0 ? 1 : 0
  return (2 * right) / (got + want)
}
