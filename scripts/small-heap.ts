/**
 * Node options for builds with several processes: a smaller young generation saves about 100 MB per process at the same
 * speed.
 */
export const SMALL_HEAP = [...process.execArgv, '--max-semi-space-size=4'];
