/**
 * Every slide by number and title, to go to; and what a hand reaches for in the room, in buttons that a finger meets.
 * O opens it, and so does a button beside the slide's number.
 */
import './overview.css';
import { numberOf } from './navigation.ts';
import { all, type Classroom, make, makeButton } from './room.ts';
import { walkByKeys } from './walk-list.ts';

/** Keys that a finger may press: what each is called on its button. */
const BUTTONS = [
  { key: 'h', text: 'Who can help' },
  { key: 'b', text: 'Cover the slides' },
  { key: 'r', text: 'Short route' },
] as const;

export function addOverview({ deck, keys }: Classroom): void {
  const slides = deck.getSlides() as HTMLElement[];
  const dialog = make('dialog', 'overview');
  dialog.setAttribute('aria-label', 'All slides');
  const known = BUTTONS.filter(({ key }) => keys.list().some(({ names }) => names.includes(key)));

  /** Closes the list, and only then does what was pressed: the deck has its keys back by that time. */
  const closeFor = (run: () => void) => {
    dialog.addEventListener('close', run, { once: true });
    dialog.close();
  };

  const buttons = () =>
    known.map(({ key, text }) => {
      const button = makeButton('at-hand', text, () =>
        closeFor(() =>
          keys
            .list()
            .find(({ names }) => names.includes(key))
            ?.run(),
        ),
      );
      if (key === 'r') {
        const on = 'shortRoute' in document.body.dataset;
        button.setAttribute('aria-pressed', String(on));
        button.textContent = on ? 'Short route: on' : 'Short route: off';
      }
      return button;
    });

  const fill = () => {
    const items = slides.map((slide, index) => {
      const button = makeButton('', '', () => closeFor(() => deck.slide(index)));
      button.append(make('b', '', numberOf(slide)), titleOf(slide));
      if (slide === deck.getCurrentSlide()) button.setAttribute('aria-current', 'true');
      return make('li', '', button);
    });
    dialog.replaceChildren(
      make(
        'p',
        'reach',
        ...buttons(),
        makeButton('close', 'Close', () => dialog.close()),
      ),
      make('ol', '', ...items),
    );
  };

  const toggle = () => {
    if (dialog.open) return dialog.close();
    fill();
    keys.hold(['o']);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[aria-current]')?.focus();
  };
  walkByKeys(dialog);
  // Escape is heard first as `cancel`; `close` comes a moment after the list is gone.
  for (const event of ['cancel', 'close']) dialog.addEventListener(event, () => keys.hold(null));
  document.body.append(dialog);
  keys.add(['o'], 'All slides: go to one by arrows, or its number and Enter', toggle);

  const opener = makeButton('all-slides', 'All slides', toggle);
  for (const nav of all('.deck-nav')) nav.prepend(opener);
}

const titleOf = (slide: HTMLElement): string =>
  slide.querySelector('h1, h2')?.textContent?.trim() ?? '';
