import { all } from './room.ts';

/**
 * Smallest type sizes are data on the page, and on a slide that is of another band than its deck; a strict policy takes
 * no style attribute, so they are set here.
 */
export function setTypeSizes(): void {
  const pixels = (points: string | undefined) => `${(Number(points) * 4) / 3}px`;
  for (const sized of [document.documentElement, ...all('.slide[data-body]')]) {
    sized.style.setProperty('--body', pixels(sized.dataset.body));
    sized.style.setProperty('--title', pixels(sized.dataset.title));
  }
}
