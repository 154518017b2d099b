/** How well the words of a slide stand out from what is really behind them: a colour, a picture, a plate over one. */
import type { Page } from 'playwright-core';

/** Least contrast of text that must be read (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;
/** Of the pixels behind a word, the share that may be worse: its edge, a line that crosses it. */
const WORST = 0.1;

interface Word {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

/** Words of the current slide that don’t stand out, each with its contrast. */
export async function faintWords(page: Page): Promise<string[]> {
  const words = await page.evaluate(wordsShown);
  // The page's policy lets no style in that is written into it.
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync(
      '.slides * { color: transparent !important; } svg text { fill: transparent !important; }',
    );
    document.adoptedStyleSheets = [hidden];
  });
  const picture = (await page.screenshot()).toString('base64');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  const ratios = await page.evaluate(ratiosOf, { words, picture, worst: WORST });
  return words.flatMap(({ text }, index) => {
    const ratio = ratios[index] ?? 0;
    return ratio < LEAST ? [`${ratio.toFixed(1)}: “${text.slice(0, 40)}”`] : [];
  });
}

function wordsShown(): Word[] {
  const slide = window.Reveal.getCurrentSlide();
  const words: Word[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('aside.notes')) continue;
    const { visibility, color, fill, clipPath } = getComputedStyle(parent);
    // A tick stands in the place of the right answer’s letter.
    const isReplaced = color === 'rgba(0, 0, 0, 0)';
    if (visibility !== 'visible' || clipPath !== 'none' || isReplaced) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { x, y, width, height } of range.getClientRects()) {
      // An open reply lies over its question and the other options.
      const above = document
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.closest('.reply.open');
      if (above && !above.contains(parent)) continue;
      if (width > 1 && !parent.closest('.saying-button[aria-pressed="false"]'))
        words.push({
          text,
          x,
          y,
          width,
          height,
          colour: parent instanceof SVGElement ? fill : color,
        });
    }
  }
  return words;
}

async function ratiosOf({
  words,
  picture,
  worst,
}: {
  words: Word[];
  picture: string;
  worst: number;
}): Promise<number[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) return [];
  context.drawImage(bitmap, 0, 0);
  const light = (channels: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = channels.map((each) => {
      const share = each / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return words.map(({ x, y, width, height, colour }) => {
    const ink = light((colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    const left = Math.max(0, Math.floor(x));
    const top = Math.max(0, Math.floor(y));
    const { data } = context.getImageData(
      left,
      top,
      Math.max(1, Math.min(bitmap.width - left, Math.ceil(width))),
      Math.max(1, Math.min(bitmap.height - top, Math.ceil(height))),
    );
    const ratios: number[] = [];
    for (let at = 0; at < data.length; at += 16) {
      const behind = light([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
      ratios.push((Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05));
    }
    ratios.sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length * worst)] ?? 21;
  });
}
