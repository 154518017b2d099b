/** Drag and drop for the file field. */
export {};

for (const box of document.querySelectorAll<HTMLElement>('[data-drop]')) {
  const field = box.querySelector<HTMLInputElement>('input[type="file"]');
  const hint = box.querySelector<HTMLElement>('[data-drop-hint]');
  if (hint) hint.hidden = false;
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    const files = event.dataTransfer?.files;
    if (!field || !files || files.length === 0) return;
    field.files = files;
    // The hint and the button show that a file is chosen.
    if (hint) hint.textContent = `“${files[0]?.name}” is chosen. Now press “Add the alert”.`;
    field.form?.querySelector<HTMLElement>('button.first')?.focus();
  });
}
