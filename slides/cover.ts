import { type Classroom, make } from './room.ts';

/** B or the clicker's black-screen key (a full stop) covers the slides with something calm, and uncovers them. */
export function addCover({ deck, keys, announce }: Classroom): void {
  const cover = make('div', 'cover', make('p', '', 'Back in a moment'));
  cover.hidden = true;
  document.body.append(cover);
  const toggle = () => {
    cover.hidden = !cover.hidden;
    document.querySelector('main')?.toggleAttribute('inert', !cover.hidden);
    keys.hold(cover.hidden ? null : ['b', '.']);
    announce(cover.hidden ? 'Slides are shown again.' : 'Slides are covered.');
    deck.dispatchEvent({ type: cover.hidden ? 'uncovered' : 'covered' });
  };
  cover.addEventListener('click', toggle);
  keys.add(['b', '.'], 'Cover the slides, and uncover them', toggle);
}
