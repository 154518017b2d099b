import { type Classroom, make } from '../room.ts';

/** L turns the mouse into a spot that the back row can see, and back. It leaves nothing behind. */
export function addLaser({ keys, announce }: Classroom): void {
  const spot = make('div', 'laser');
  spot.hidden = true;
  spot.setAttribute('aria-hidden', 'true');
  document.body.append(spot);
  const follow = ({ clientX, clientY }: PointerEvent) => {
    spot.style.transform = `translate(${clientX}px, ${clientY}px)`;
    spot.hidden = false;
  };
  const state = { on: false };
  keys.add(['l'], 'Pointer that all can see, or the mouse again', () => {
    state.on = !state.on;
    document.body.toggleAttribute('data-laser', state.on);
    if (state.on) addEventListener('pointermove', follow);
    else removeEventListener('pointermove', follow);
    // It shows with the first move: until then nobody knows where the mouse is.
    spot.hidden = true;
    announce(state.on ? 'Pointer on.' : 'Pointer off.');
  });
}
