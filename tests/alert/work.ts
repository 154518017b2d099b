/** Counts what a computation does, by no clock: letters that patterns and searches go through, and parts put into lists. */
export function workOf(run: () => unknown): number {
  let work = 0;
  const restores: (() => void)[] = [];
  /** Lets a method count what a call of it costs. */
  const watch = <T extends object>(
    of: T,
    name: keyof T,
    cost: (self: never, given: readonly unknown[], result: unknown, before: number) => number,
  ): void => {
    const original = of[name] as (...given: unknown[]) => unknown;
    restores.push(() => {
      of[name] = original as T[keyof T];
    });
    of[name] = function (this: { lastIndex?: number }, ...given: unknown[]) {
      const before = this.lastIndex ?? 0;
      const result = original.apply(this, given);
      work += cost(this as never, given, result, before);
      return result;
    } as T[keyof T];
  };
  const all = ({ length }: string) => length;
  const upTo = (self: string, [, from = 0]: readonly unknown[], at: unknown) =>
    (at === -1 || at === false ? self.length : Number(at)) - Number(from);
  watch(RegExp.prototype, 'exec', ({ global, sticky }: RegExp, [text], found, before) => {
    const from = global || sticky ? before : 0;
    const hit = found as RegExpExecArray | null;
    if (hit) return hit.index + hit[0].length - from + 1;
    return sticky ? 1 : String(text).length - from;
  });
  watch(String.prototype, 'indexOf', upTo);
  watch(String.prototype, 'includes', all);
  for (const name of ['trimEnd', 'trim', 'toLowerCase', 'endsWith'] as const)
    watch(String.prototype, name, all);
  watch(Array.prototype, 'push', (_, given) => given.length);
  watch(Array.prototype, 'splice', (self: unknown[], [from]) => self.length - Number(from) + 1);
  try {
    run();
  } finally {
    for (const restore of restores) restore();
  }
  return work;
}
