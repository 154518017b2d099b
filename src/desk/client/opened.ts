/** What is opened in another window is known to be opened here too: nobody is asked about it. */
export {};

const opened = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.to-read a, .also a');
  const one = link?.closest('.to-read, .opens');
  one?.removeAttribute('data-unopened');
  const seen = one?.querySelector('.seen');
  if (seen) seen.textContent = 'Opened.';
};
document.addEventListener('click', opened);
// With the wheel of a mouse.
document.addEventListener('auxclick', opened);
