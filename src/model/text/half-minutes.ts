/** Half minutes as a teacher writes them: 2.5 → “2½”. */
export const halves = (minutes: number): string =>
  minutes % 1 === 0.5 ? `${Math.floor(minutes) || ''}½` : `${Math.round(minutes * 10) / 10}`;
