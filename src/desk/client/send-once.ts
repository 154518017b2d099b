/**
 * Prevents concurrent and repeated submissions: of two, one would be lost or done twice. The pressed button shows that
 * the form is being sent.
 */

const BUTTONS = 'main form button, main button[form]';

const isSending = (): boolean => document.body.hasAttribute('data-sending');

/** Sets `aria-disabled` on every button: they stay focusable. */
export function markButtons(): void {
  for (const button of document.querySelectorAll(BUTTONS))
    if (isSending()) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
}

/** @returns A function that restores the button and enables the others. */
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

// In the capture phase, before other listeners.
document.addEventListener(
  'submit',
  (event) => {
    if (!isSending()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);

// In the last bubbling phase: other listeners have called `preventDefault` by now if they handle the form.
window.addEventListener('submit', (event) => {
  if (event.defaultPrevented) return;
  const done = sending(event.submitter);
  // Restore buttons when the page comes from the back/forward cache.
  window.addEventListener('pageshow', done, { once: true });
});
