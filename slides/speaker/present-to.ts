import type { Classroom } from '../room.ts';
import { isMessage, type Message, type PressedKey } from './message.ts';

/** S opens the speaker window; from then on it is told where the deck is, and may press its keys. */
export function presentTo({ deck, keys }: Classroom): void {
  const state: { window: Window | null } = { window: null };
  const isCovered = () => document.querySelector<HTMLElement>('.cover')?.hidden === false;
  const send = () => {
    const { h, f } = deck.getIndices();
    const message: Message = {
      deck: 'state',
      state: {
        slide: h,
        step: f ?? -1,
        covered: isCovered(),
        shortRoute: document.body.hasAttribute('data-short-route'),
      },
    };
    // A page opened from a file has no origin to name.
    state.window?.postMessage(message, '*');
  };
  keys.add(['s'], 'Speaker window: notes, next slide, time', () => {
    const address = new URL(location.href);
    address.search = '?speaker';
    address.hash = '';
    state.window = window.open(address, 'speaker', 'width=1240,height=780');
  });
  for (const event of [
    'slidechanged',
    'fragmentshown',
    'fragmenthidden',
    'covered',
    'uncovered',
    'routechanged',
  ])
    deck.on(event, send);

  const press: Record<PressedKey, () => void> = {
    next: () => deck.next(),
    prev: () => deck.prev(),
    cover: () => pressKey('b'),
    help: () => pressKey('h'),
    route: () => pressKey('r'),
    answer: () => pressKey('a'),
    timer: () => pressKey('t'),
  };
  addEventListener('message', ({ source, data }) => {
    if (!state.window || source !== state.window || !isMessage(data)) return;
    if (data.deck === 'hello') send();
    if (data.deck === 'press') press[data.key]();
  });
}

const pressKey = (key: string): boolean =>
  document.dispatchEvent(new KeyboardEvent('keydown', { key }));
