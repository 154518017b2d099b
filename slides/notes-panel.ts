import { all, type Classroom, make, makeButton } from './room.ts';

/**
 * N opens the slide’s notes on the deck’s own screen, for a room that has one screen only. The class sees that screen
 * too, so the panel says so first; it closes when the slide changes, so that no answer is left on the wall.
 */
export function addNotesPanel({ deck, keys, announce }: Classroom): void {
  const text = make('div', 'notes-text');
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', 'Notes');
  const panel = make(
    'aside',
    'notes-panel',
    make('p', 'notes-warning', 'The class can read this too. Freeze the projector first.'),
    text,
    makeButton('close', 'Close', () => toggle(false)),
  );
  panel.setAttribute('aria-label', 'Teacher’s notes');
  panel.hidden = true;
  document.body.append(panel);

  function toggle(open: boolean): void {
    if (open === (panel.hidden === false)) return;
    panel.hidden = !open;
    document.body.toggleAttribute('data-notes', open);
    if (!open) {
      announce('Notes are closed.');
      return;
    }
    const notes = deck.getCurrentSlide().querySelector('aside.notes');
    text.replaceChildren(...(notes ? [...notes.cloneNode(true).childNodes] : ['No notes here.']));
    for (const element of all('[id]', text)) element.removeAttribute('id');
    text.scrollTop = 0;
    text.focus();
  }
  deck.on('slidechanged', () => toggle(false));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') toggle(false);
  });
  keys.add(['n'], 'Notes on this screen, for a room with one screen', () =>
    toggle(panel.hidden !== false),
  );
}
