// Floors of quality: measured figures that may only rise.

export interface Floor {
  /** The figure as it was measured when the floor was last set. */
  readonly measured: number
  /** `higher` is better, or `lower`. */
  readonly better: 'higher' | 'lower'
}

/** How far a figure may fall short of what was measured. */
const SLACK = 0.002

/** What keeps a figure from standing on its floor; null when it does. */
export function belowFloor(name: string, found: number, { measured, better }: Floor): string | null {
  const bad = better === 'higher' ? found < measured - SLACK : found > measured + SLACK
  return bad ? `${name}: ${found} where ${measured} was measured` : null
}
