import { all } from './room.ts';

/** Type sizes of a claim to try, in pixels, largest first. */
const SIZES = [132, 124, 116, 110, 104, 98, 92, 86, 80, 72, 64];

/** Sets each claim of a slide as large as it has room for, over its scale and beside the numbers of the others. */
export function fitClaims(slide: HTMLElement): void {
  for (const words of all('.saying-button > .saying-words', slide)) {
    const available = words.closest('.sayings')?.clientHeight ?? 0;
    words.classList.add('measured');
    for (const size of SIZES) {
      words.style.fontSize = `${size}px`;
      if (words.offsetHeight <= available && words.scrollWidth <= words.clientWidth) break;
    }
    words.classList.remove('measured');
  }
}
