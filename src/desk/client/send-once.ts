/**
 * While a form is on its way no other goes, nor the same once more: of two, the first would be lost, or done twice. The
 * button that was pressed says that it is being sent.
 */

const BUTTONS = 'main form button, main button[form]';

const isSending = (): boolean => document.body.hasAttribute('data-sending');

/** Says of every button on the page as it stands whether it can be pressed now. It can be reached all the while. */
export function markButtons(): void {
  for (const button of document.querySelectorAll(BUTTONS))
    if (isSending()) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
}

/** @returns Puts the button back as it was, and lets others be pressed. */
export function sending(pressed: HTMLElement | null, now = 'One moment …'): () => void {
  const label = pressed?.textContent ?? '';
  if (pressed) pressed.textContent = pressed.dataset.busy ?? now;
  document.body.setAttribute('data-sending', '');
  markButtons();
  return () => {
    if (pressed) pressed.textContent = label;
    document.body.removeAttribute('data-sending');
    markButtons();
  };
}

// Before any other listener hears of it.
document.addEventListener(
  'submit',
  (event) => {
    if (!isSending()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);

// The last to hear of it: whoever sends a form in another way, or keeps it, has said so.
window.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return;
  const done = sending(event.submitter);
  // Gone back to, the page is as it was left.
  window.addEventListener('pageshow', done, { once: true });
});
