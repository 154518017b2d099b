/** Slide numbers as a teacher reads them: `['1', '2', '3', '5']` → “1–3, 5”. */
export function slideRange(slides: readonly string[]): string {
  const runs: [number, number][] = [];
  for (const slide of slides.map(Number)) {
    const last = runs.at(-1);
    if (last && slide === last[1] + 1) last[1] = slide;
    else runs.push([slide, slide]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
