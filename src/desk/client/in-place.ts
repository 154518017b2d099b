/**
 * Progressive enhancement of long pages: links and forms load the next page with `fetch` and replace only its content,
 * so that the scroll position is kept.
 */
import { markButtons, sending } from './send-once.ts';

const MAIN = 'main';

/** @param sent The submitted form: other forms keep unsaved input. */
async function show(answer: Response, sent?: HTMLFormElement): Promise<void> {
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [here, there] = [document.querySelector(MAIN), next.querySelector(MAIN)];
  if (!here || !there) {
    location.assign(answer.url);
    return;
  }
  const open = openDetails(here);
  const place = placeIn(here);
  keepTyped(here, there, sent);
  const main = replaced(here, there);
  markButtons();
  for (const summary of main.querySelectorAll('details > summary'))
    if (open.has(foldOf(summary))) summary.parentElement?.setAttribute('open', '');
  restoreScroll(place);
  document.title = next.title;
  history.replaceState(null, '', answer.url);
}

/** Event: a page was replaced, but for the frame in it. */
export const FRAME_STAYED = 'frame-stayed';

/** Replaces a page, but for the same `data-stays` in both: a frame that is taken out would load again. */
function replaced(here: Element, there: Element): Element {
  const [old, next] = [here, there].map((main) => main.querySelector('[data-stays]'));
  if (!old || !next || old.outerHTML !== next.outerHTML) {
    here.replaceWith(there);
    return there;
  }
  replaceAround(old, next, here);
  document.dispatchEvent(new Event(FRAME_STAYED));
  return here;
}

function replaceAround(old: Element, next: Element, here: Element): void {
  const [into, from] = [old.parentElement, next.parentElement];
  if (!into || !from) return;
  for (const child of [...into.childNodes]) if (child !== old) child.remove();
  const all = [...from.childNodes];
  old.before(...all.slice(0, all.indexOf(next)));
  old.after(...all.slice(all.indexOf(next) + 1));
  if (into !== here) replaceAround(into, from, here);
}

/** The first visible element with an id, and its distance from the top of the window. */
interface Place {
  id: string;
  top: number;
}

function placeIn(main: Element): Place | null {
  for (const element of main.querySelectorAll('[id]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && isInSight(element)) return { id: element.id, top };
  }
  return null;
}

/** Restores the scroll position, whatever was inserted or removed above. */
function restoreScroll(place: Place | null): void {
  const there = place && document.getElementById(place.id);
  if (there)
    window.scrollBy({ top: there.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

/** Focuses an error, or the chosen item. */
function focusHash(hash: string): void {
  const faults = document.querySelector<HTMLElement>('#faults');
  const target = document.getElementById(hash.slice(1));
  const form = target?.querySelector<HTMLElement>('.sentence-form [name="kind"]');
  const focus = faults ?? form ?? target?.querySelector<HTMLElement>('a') ?? target;
  focus?.focus({ preventScroll: focus !== faults });
  if (focus !== faults && target && !isInSight(target)) target.scrollIntoView();
}

/** Does it start inside the window? */
function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const TYPED = 'input:not([type="hidden"]), textarea, select';
const isTicked = (typed: Typed): typed is HTMLInputElement =>
  typed instanceof HTMLInputElement && (typed.type === 'checkbox' || typed.type === 'radio');
/** Is it other than the page came with? */
function isTypedIn(typed: Typed): boolean {
  if (typed instanceof HTMLSelectElement)
    return (
      typed.value !==
      ([...typed.options].find((each) => each.defaultSelected) ?? typed.options[0])?.value
    );
  return isTicked(typed)
    ? typed.checked !== typed.defaultChecked
    : typed.value !== typed.defaultValue;
}

/** Has a form input that is not saved? */
export const isTypedInto = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<Typed>(TYPED)].some(isTypedIn);

function keepTyped(here: Element, there: Element, sent?: HTMLFormElement): void {
  for (const form of here.querySelectorAll<HTMLFormElement>('form[id]')) {
    if (form === sent) continue;
    for (const old of form.querySelectorAll<Typed>(TYPED)) {
      const same = there.querySelector<Typed>(`#${CSS.escape(form.id)} #${CSS.escape(old.id)}`);
      if (!same || !isTypedIn(old)) continue;
      if (isTicked(old) && isTicked(same)) same.checked = old.checked;
      else same.value = old.value;
    }
  }
}

/** A fold with an id is recognised by it, even if its text has changed. */
const foldOf = ({ parentElement: fold, textContent }: Element): string =>
  (fold?.matches('li[id] > details') ? fold.parentElement?.id : textContent) ?? '';
const openDetails = (main: Element): Set<string> =>
  new Set([...main.querySelectorAll('details[open] > summary')].map(foldOf));

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-in-place]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void fetch(link.href).then(async (answer) => {
    await show(answer);
    focusHash(new URL(link.href).hash);
  });
});

/** Asks before unsaved input in another form is lost. */
function confirmLeave(sent: HTMLFormElement): boolean {
  const all = document.querySelectorAll<Typed>(`${MAIN} form :is(${TYPED})`);
  const unsent = [...all].find((typed) => typed.form !== sent && isTypedIn(typed));
  if (!unsent) return false;
  unsent.setCustomValidity('This is not saved yet. Save it first, or leave it as it was.');
  unsent.reportValidity();
  for (const done of ['click', 'keydown'])
    document.addEventListener(done, () => unsent.setCustomValidity(''), { capture: true });
  return true;
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches('form[data-in-place]')) return;
  if (event.submitter?.hasAttribute('data-leaves')) {
    if (confirmLeave(form)) event.preventDefault();
    return;
  }
  event.preventDefault();
  void save(form, event.submitter);
});

/** Submits a form. A sentence that was opened meanwhile stays open, with its input. */
async function save(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const body = new FormData(form, submitter);
  const address = new URL(form.getAttribute('action') ?? '', location.href);
  const before = location.search;
  const isOver = announceSaving(form, submitter);
  try {
    const answer = await fetch(address, { method: 'POST', body });
    const isElsewhere = answer.redirected && location.search !== before;
    const [now, place] = [location.href, document.activeElement?.id];
    await show(isElsewhere ? await fetch(now) : answer, form);
    if (!isElsewhere) focusHash(address.hash);
    else if (place) document.getElementById(place)?.focus({ preventScroll: true });
    isOver();
  } catch {
    isOver('It could not be saved. Look whether Forewarned is open still, and save again.');
  }
}

/** @returns A function that announces the result. */
function announceSaving(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): (wrong?: string) => void {
  const sent = sending(submitter, 'Saving …');
  form.setAttribute('aria-busy', 'true');
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.className = 'saving';
  line.textContent = 'Saving … You can read on meanwhile. The other buttons wait till it is done.';
  form.append(line);
  return (wrong = '') => {
    sent();
    form.removeAttribute('aria-busy');
    line.textContent = wrong;
  };
}
