/** Shows beside each answer which lesson would result: on load, and whenever the choice changes. */
export {};

const WAIT_MS = 150;
const ANSWERS = '[name="lead"], [name="mechanism"], [name="risk"], [name="near"]';
let requests = 0;

async function update(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('#reading');
  if (!form) return;
  const turn = ++requests;
  const address = `${location.pathname.replace(/reading\/?$/, '')}lessons`;
  const answer = await fetch(address, { method: 'POST', body: new FormData(form) }).catch(
    () => null,
  );
  // Outdated by a newer choice, or the answer is unavailable.
  if (turn !== requests || !answer?.ok) return;
  const words = (await answer.json()) as Record<string, string>;
  for (const place of document.querySelectorAll<HTMLElement>('[data-comes-of]'))
    place.textContent = words[place.dataset.comesOf ?? ''] ?? '';
}

let timer = 0;
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof Element) || !target.matches(ANSWERS)) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => void update(), WAIT_MS);
});
// Saving in place replaces the form.
const main = document.querySelector('main');
if (main?.parentElement)
  new MutationObserver(() => void update()).observe(main.parentElement, { childList: true });
void update();
