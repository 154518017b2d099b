/** Marks items that were opened in another window as opened, and saves each tick at once. */
export {};

const opened = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.to-read a, .also a');
  const item = link?.closest('.to-read, .opens');
  item?.removeAttribute('data-unopened');
  const seen = item?.querySelector('.seen');
  if (seen) seen.textContent = 'Opened.';
};
document.addEventListener('click', opened);
// A middle click.
document.addEventListener('auxclick', opened);

/** Saves a tick at once, since the next item opens in this window. */
document.addEventListener('change', ({ target }) => {
  const form = target instanceof HTMLInputElement && target.name === 'read' ? target.form : null;
  if (!form) return;
  const body = new FormData(form);
  body.set('do', 'keep');
  void fetch(location.pathname, { method: 'POST', body, keepalive: true }).catch(() => {});
});
