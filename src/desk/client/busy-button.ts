/** A button that begins something long says so while it lasts, and is not pressed twice. */
export {};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-busy]')) {
  const says = button.textContent;
  button.form?.addEventListener('submit', () => {
    button.textContent = button.dataset.busy ?? says;
    button.setAttribute('aria-disabled', 'true');
    button.addEventListener('click', (event) => event.preventDefault());
  });
  // Gone back to, the page is as it was left.
  window.addEventListener('pageshow', () => {
    button.textContent = says;
    button.removeAttribute('aria-disabled');
  });
}
