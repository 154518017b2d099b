/** While a kit is made, reloads the page on each server event and replaces the parts that have changed. */
export {};

/** Debounce: events come in bursts. */
const WAIT_MS = 400;

const region = document.querySelector<HTMLElement>('[data-events]');
const address = region?.dataset.events;
/** Last markup of each part of the page. */
const shown = new Map<string, string>();
for (const part of parts(document)) shown.set(part.id, part.outerHTML);

function parts(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-live][id]')];
}

/** @returns Is anything still being made? */
async function refresh(): Promise<boolean> {
  const answer = await fetch(location.pathname);
  // On an error, retry with the next event.
  if (!answer.ok) return true;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Check before the parts are moved out of the document.
  const works = page.querySelector('[data-events]') !== null;
  const ages = document.querySelector('.ages');
  for (const part of parts(page)) {
    const html = part.outerHTML;
    if (shown.get(part.id) === html) continue;
    shown.set(part.id, html);
    const there = document.getElementById(part.id);
    if (there) replace(there, part);
    else ages?.append(part);
  }
  return works;
}

/** Keeps the focus on the same link. */
function replace(there: HTMLElement, part: HTMLElement): void {
  const focus = document.activeElement;
  const href = focus && there.contains(focus) ? focus.getAttribute('href') : null;
  const open = there.querySelector('details')?.open ?? false;
  there.replaceWith(part);
  const details = part.querySelector('details');
  if (details && open) details.open = true;
  if (href) part.querySelector<HTMLElement>(`[href="${CSS.escape(href)}"]`)?.focus();
}

if (address) {
  const events = new EventSource(address);
  let isAsked = false;
  events.onmessage = () => {
    if (isAsked) return;
    isAsked = true;
    window.setTimeout(async () => {
      isAsked = false;
      if (!(await refresh().catch(() => true))) events.close();
    }, WAIT_MS);
  };
}
