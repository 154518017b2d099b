import Reveal, { type RevealConfig } from 'reveal.js';
import { addCover } from './cover.ts';
import { fitSlides } from './fit-slides.ts';
import { addHelpKey } from './help-key.ts';
import { addKeyList } from './key-list.ts';
import { createKeys } from './keys.ts';
import { addLargerText } from './larger-text.ts';
import { addNavigation } from './navigation.ts';
import type { Classroom } from './room.ts';
import { all } from './room.ts';
import { startTools } from './tools/start-tools.ts';

/** Keys of reveal.js that mean something else here, or nothing: A B E H L N O P S V + - . / ?. */
const OWN_KEYS = [65, 66, 69, 72, 76, 78, 79, 80, 83, 86, 187, 189, 190, 191];
/** Keys for vertical slides in reveal.js. A lesson has none, so they scroll. */
const SCROLLING = ['ArrowUp', 'ArrowDown'];

/** Readies the slides: type fitted to the room there is, tools working, keys bound. */
export async function startDeck(): Promise<Classroom> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const keys = createKeys();
  // The types lack two things that it takes: `null` for a key to leave alone, and the event for the condition.
  const keyboard = {
    keyboard: Object.fromEntries(OWN_KEYS.map((code) => [code, null])),
    keyboardCondition: (event: KeyboardEvent) =>
      !keys.held(event) && !SCROLLING.includes(event.key),
  } as unknown as RevealConfig;
  const deck = new Reveal({
    width: 1280,
    height: 720,
    margin: 0,
    center: false,
    display: 'grid',
    controls: false,
    progress: true,
    hash: true,
    help: false,
    overview: false,
    jumpToSlide: false,
    pause: false,
    transition: calm ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    scrollActivationWidth: 0,
    autoAnimate: false,
    ...keyboard,
  });
  const announcer = document.querySelector('.announcer');
  const classroom: Classroom = {
    deck,
    keys,
    announce(text) {
      if (announcer) announcer.textContent = text;
    },
  };
  startTools(classroom);
  // A click by mouse or finger leaves the keyboard to the deck.
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (event.detail > 0) pressed?.blur();
  });
  // A font that does not load is no reason not to teach.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  fitSlides();
  // Plugins and tests look for the deck under its usual name.
  Object.assign(window, { Reveal: deck });
  await deck.initialize();
  // As an “application” the deck would be closed to a screen reader’s browse mode (hakimel/reveal.js#3772).
  for (const element of all('[role="application"]')) element.removeAttribute('role');
  addNavigation(classroom);
  addCover(classroom);
  addHelpKey(classroom);
  addLargerText(classroom);
  addKeyList(classroom);
  const showLayout = () => {
    document.dispatchEvent(new CustomEvent('slide-shown'));
    document.body.dataset.layout = layoutOf(deck.getCurrentSlide());
  };
  deck.on('slidechanged', () => {
    // The first slide has its ground at once: white words on white are no first impression.
    document.body.toggleAttribute('data-moved', true);
    showLayout();
  });
  showLayout();
  return classroom;
}

/** What the page around the slide takes its colour from. */
const layoutOf = (slide: HTMLElement): string =>
  slide.classList.contains('one-message')
    ? 'one-message'
    : (/layout-([a-z]+)/.exec(slide.className)?.[1] ?? '');
