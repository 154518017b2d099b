/** Updates the letter or paper beside the form with unsaved input. */
import { FRAME_STAYED, isTypedInto } from './in-place.ts';

const WAIT_MS = 200;
let timer = 0;
let isAsking = false;

const theForm = () => document.querySelector<HTMLFormElement>('#told');
const theFrame = () => document.querySelector<HTMLIFrameElement>('.letter-frame iframe');

/** @param line The sentence that was changed, to have it in sight. */
function ask(line: Element | null = null): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void show(line), WAIT_MS);
}

/** One at a time: while one is made, the next waits. */
async function show(line: Element | null): Promise<void> {
  const [form, frame] = [theForm(), theFrame()];
  // Until its page is there a frame has this page's policy; once it is, it is asked for again.
  if (!form || !frame || frame.contentDocument?.URL !== frame.src) return;
  if (isAsking) return ask(line);
  isAsking = true;
  const answer = await fetch(frame.src, { method: 'POST', body: new FormData(form) }).catch(
    () => null,
  );
  isAsking = false;
  const shown = frame.contentDocument?.body;
  if (!answer || !shown || !frame.isConnected) return;
  const body = bodyFor(frame, await answer.text());
  // Of words that may not be told it has a bar alone, which says why.
  if (answer.ok) shown.replaceWith(body);
  else if (body.firstElementChild) shown.firstElementChild?.replaceWith(body.firstElementChild);
  if (answer.ok && line) bringInSight(frame, wordsOf(line));
  if (answer.ok) markAbsent(frame);
}

/** Only part of a passage may be in the letter. */
const MOST_WORDS = 40;

/** Marks each sentence that families are told and that the letter beside has no room for: a choice may push another out. */
function markAbsent({ contentDocument, src }: HTMLIFrameElement): void {
  const letter = src.includes('/letter?')
    ? ` ${bare(contentDocument?.body.textContent ?? '')} `
    : null;
  for (const line of document.querySelectorAll<HTMLElement>('.told-line')) {
    const mark = line.querySelector<HTMLElement>('[data-absent]');
    const chosen = line.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const words = wordsOf(line);
    const isTold = line.dataset.home?.split(' ').includes(chosen) && words !== '';
    const isLong = words.split(' ').length > MOST_WORDS;
    if (mark) mark.hidden = !letter || !isTold || isLong || letter.includes(` ${words} `);
  }
}

/** Parsed under the frame's own policy, which lets it have inline styles. */
function bodyFor({ contentWindow }: HTMLIFrameElement, html: string): HTMLElement {
  const { DOMParser } = (contentWindow ?? window) as Window & typeof globalThis;
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** What adults are told by a sentence's part of the form. */
function wordsOf(line: Element): string {
  const typed =
    line.querySelector('[value^="own"]:checked') && line.querySelector('textarea')?.value;
  return bare(typed ?? line.querySelector('summary')?.firstChild?.textContent ?? '');
}

/** Scrolls the frame, and not the page around it, where somebody types. */
function bringInSight({ contentDocument, contentWindow }: HTMLIFrameElement, words: string): void {
  const places = [...(contentDocument?.querySelectorAll('p, li, td, img') ?? [])];
  const place = places.findLast((place) =>
    bare((place instanceof HTMLImageElement ? place.alt : place.textContent) ?? '').includes(words),
  );
  if (!place || !contentWindow || words === '') return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > contentWindow.innerHeight)
    contentWindow.scrollBy({ top: top - contentWindow.innerHeight / 4, behavior: 'instant' });
}

document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.closest('#told')) ask(target.closest('.told-line'));
});
document.addEventListener(FRAME_STAYED, () => ask());
// Another age's letter comes as it is saved.
document.addEventListener(
  'load',
  ({ target }) => {
    const form = theForm();
    const frame = theFrame();
    if (target !== frame || !frame) return;
    markAbsent(frame);
    if (form && isTypedInto(form)) ask();
  },
  { capture: true },
);
