/** While a kit is made: whenever there is more, the page is asked for again, and what has changed takes its place. */
export {};

/** Events come in bursts. */
const WAIT_MS = 400;

const region = document.querySelector<HTMLElement>('[data-events]');
const address = region?.dataset.events;
/** Parts of the page as they came last. */
const shown = new Map<string, string>();
for (const part of parts(document)) shown.set(part.id, part.outerHTML);

function parts(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-live][id]')];
}

/** @returns Is anything still being made? */
async function refresh(): Promise<boolean> {
  const answer = await fetch(location.pathname);
  // A page that cannot be shown now is asked for again with the next event.
  if (!answer.ok) return true;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Asked before its parts are taken out of it.
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

/** Whoever stands on a link of it stands on the same link afterwards. */
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
