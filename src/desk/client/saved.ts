/** “Saved.” holds until something is typed or ticked. Hidden in its place, so that nothing jumps. */
export {};

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('main form')) return;
  for (const note of document.querySelectorAll<HTMLElement>('[data-saved]'))
    note.style.visibility = 'hidden';
});
