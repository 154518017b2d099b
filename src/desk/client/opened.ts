/** Records items that are opened in another window, so that the form does not ask about them. */
export {};

const opened = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.to-read a, .also a');
  const one = link?.closest('.to-read, .opens');
  one?.removeAttribute('data-unopened');
  const seen = one?.querySelector('.seen');
  if (seen) seen.textContent = 'Opened.';
};
document.addEventListener('click', opened);
// A middle click.
document.addEventListener('auxclick', opened);
