import type { Dict, Value } from './pdf-values.ts';

/** A font's widths, run by run: `c [w w w]` where the engine wrote `c c w`. */
export function slimWidths(font: Dict): void {
  const list = font.get('W');
  if (!Array.isArray(list)) return;
  const runs: { first: number; widths: Value[] }[] = [];
  for (let at = 0; at < list.length; ) {
    const first = Number(list[at]);
    const next = list[at + 1];
    const widths = Array.isArray(next)
      ? next
      : Array<Value>(Number(next) - first + 1).fill(whole(list[at + 2] as Value));
    at += Array.isArray(next) ? 2 : 3;
    const run = runs.at(-1);
    if (run && run.first + run.widths.length === first) run.widths.push(...widths);
    else runs.push({ first, widths: [...widths] });
  }
  font.set(
    'W',
    runs.flatMap(({ first, widths }): Value[] => [String(first), widths]),
  );
}

const whole = (number: Value): Value =>
  typeof number === 'string' ? String(Math.round(Number(number) * 10) / 10) : number;
