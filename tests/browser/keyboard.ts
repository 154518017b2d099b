/** A deck driven by nothing but its keys, as somebody drives it who uses no mouse. */
import type { Page } from 'playwright-core';
import { countSlides } from './deck-page.ts';

/** Things to reach on a slide, at most. */
const AT_MOST = 60;

export const here = (page: Page): Promise<number> =>
  page.evaluate(() => window.Reveal.getIndices().h);

/** Tools of the current slide, in order: `options`, `sort`, `timer` … */
const toolsHere = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...window.Reveal.getCurrentSlide().querySelectorAll<HTMLElement>('[data-tool]')].map(
      ({ dataset }) => dataset.tool ?? '',
    ),
  );

/** Presses Tab until something that matches has the focus. Nothing of another slide may take it. */
async function tabTo(page: Page, selector: string, tool = 0): Promise<void> {
  for (let press = 0; press < AT_MOST; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      ([wanted, index]) => {
        const slide = window.Reveal.getCurrentSlide();
        const focused = document.activeElement;
        const root = slide.querySelectorAll('[data-tool]')[index];
        if (focused?.closest('.slides > section') && !slide.contains(focused)) return 'elsewhere';
        return focused?.matches(wanted) && root?.contains(focused) ? 'there' : 'on the way';
      },
      [selector, tool] as const,
    );
    if (at === 'there') return;
    if (at === 'elsewhere') throw new Error('A slide that nobody sees has the focus');
  }
  throw new Error(`No Tab leads to ${selector}`);
}

const inTool = (page: Page, tool: number) =>
  page.locator('section.present').locator('[data-tool]').nth(tool);

/** What is done with each tool by keys, and what is then seen. Each says what is wrong. */
const USES: Record<string, (page: Page, tool: number) => Promise<string[]>> = {
  async options(page, tool) {
    const root = inTool(page, tool);
    const replies = await root.locator('.reply').count();
    await tabTo(page, '.option', tool);
    await page.keyboard.press('Enter');
    const opened = await root.locator('.reply.open').count();
    const chosen = await root.locator('.option.chosen').count();
    await page.keyboard.press('Escape');
    const left = await root.locator('.reply.open').count();
    return [
      ...(chosen === 1 ? [] : ['Enter chooses no option']),
      ...(replies === 0 || opened === 1 ? [] : ['Enter opens no reply']),
      ...(left === 0 ? [] : ['Escape closes no reply']),
    ];
  },
  async tally(page, tool) {
    const root = inTool(page, tool);
    await tabTo(page, '.scale-button', tool);
    for (let hand = 0; hand < 3; hand++) await page.keyboard.press('Enter');
    const counted = await root.locator('.number').first().textContent();
    await page.keyboard.press('Shift+Enter');
    const less = await root.locator('.number').first().textContent();
    return counted?.endsWith('3') && less?.endsWith('2')
      ? []
      : [`counts “${counted}”, then “${less}”, of 3 hands and one taken back`];
  },
  async sort(page, tool) {
    const root = inTool(page, tool);
    const cards = await root.locator('.card').count();
    await tabTo(page, '.group-name', tool);
    for (let card = 0; card < cards; card++) await page.keyboard.press(card % 2 ? '2' : '1');
    const placed = await root.locator('.chip').count();
    await page.keyboard.press('Escape');
    return placed === cards ? [] : [`${placed} of ${cards} cards are in a group`];
  },
  async order(page, tool) {
    const steps = inTool(page, tool).locator('.step .card-words');
    const before = await steps.allTextContents();
    await tabTo(page, '.later', tool);
    await page.keyboard.press('Enter');
    const after = await steps.allTextContents();
    return after[0] === before[1] && after[1] === before[0] ? [] : ['Enter moves no step'];
  },
  async match(page, tool) {
    const root = inTool(page, tool);
    await tabTo(page, '.lefts .half-button', tool);
    await page.keyboard.press('Enter');
    await tabTo(page, '.rights .half-button', tool);
    await page.keyboard.press('Enter');
    const paired = await root.locator('.current .half-button[data-paired]').count();
    return paired === 2 ? [] : ['Enter joins no pair'];
  },
  async timer(page, tool) {
    const state = () => inTool(page, tool).getAttribute('data-state');
    await page.keyboard.press('t');
    const started = await state();
    await page.keyboard.press('t');
    const paused = await state();
    return started === 'running' && paused === 'waiting'
      ? []
      : [`T makes the timer ${started}, then ${paused}`];
  },
  async uncover(page, tool) {
    const root = inTool(page, tool);
    const isOpen = () => root.evaluate((element) => element.classList.contains('open'));
    await tabTo(page, 'button', tool);
    await page.keyboard.press('Enter');
    const open = await isOpen();
    await page.keyboard.press('Enter');
    return open && !(await isOpen()) ? [] : ['Enter uncovers nothing'];
  },
  help: async () => [],
};

/** Uses every tool of the slide by keys. */
async function useTools(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const [at, tool] of (await toolsHere(page)).entries())
    wrong.push(...((await USES[tool]?.(page, at)) ?? [`nobody knows how to use ${tool}`]));
  return wrong;
}

/** Presses → until the deck moves on; on the way, each answer shows, and A hides the last one and shows it again. */
async function showAnswersAndMoveOn(page: Page): Promise<string[]> {
  const slide = await here(page);
  const slides = await countSlides(page);
  const shown = () => page.locator('section.present .answer-step.visible').count();
  const answers = await page.locator('section.present .answer-step').count();
  const wrong: string[] = [];
  for (let answer = 1; answer <= answers; answer++) {
    await page.keyboard.press('ArrowRight');
    if ((await here(page)) !== slide) return [...wrong, `leaves after ${answer - 1} answers`];
    if ((await shown()) !== answer) wrong.push(`→ shows ${await shown()} answers, not ${answer}`);
  }
  if (answers > 0) {
    await page.keyboard.press('a');
    if ((await shown()) !== answers - 1) wrong.push('A hides no answer');
    await page.keyboard.press('a');
    if ((await shown()) !== answers) wrong.push('A shows no answer');
  }
  await page.keyboard.press('ArrowRight');
  const now = await here(page);
  if (now !== Math.min(slide + 1, slides - 1)) wrong.push(`→ goes to slide ${now + 1}`);
  return wrong;
}

export interface Lesson {
  /** By slide, what is wrong. */
  wrong: Record<string, string[]>;
  /** Tools that were used. */
  used: Set<string>;
  slides: number;
}

/** Teaches a whole lesson by keys, from the first slide to the last; `look` says what else is wrong on a slide. */
export async function teach(page: Page, look: () => Promise<string[]>): Promise<Lesson> {
  const slides = await countSlides(page);
  const lesson: Lesson = { wrong: {}, used: new Set(), slides };
  for (let slide = 0; slide < slides; slide++) {
    for (const tool of await toolsHere(page)) lesson.used.add(tool);
    const wrong = [
      ...(await look()),
      ...(await useTools(page)),
      ...(await showAnswersAndMoveOn(page)),
    ];
    if (wrong.length > 0) lesson.wrong[`slide ${slide + 1}`] = wrong;
  }
  return lesson;
}
