/** The file field: drag and drop, and the name of the file that is chosen. */
export {};

for (const box of document.querySelectorAll<HTMLElement>('[data-drop]')) {
  const field = box.querySelector<HTMLInputElement>('input[type="file"]');
  const hint = box.querySelector<HTMLElement>('[data-drop-hint]');
  if (!field || !hint) continue;
  hint.hidden = false;
  const drop = hint.textContent;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    hint.textContent = file ? `“${file.name}” is chosen. Now press “Add the alert”.` : drop;
    if (file) field.form?.querySelector<HTMLElement>('button.first')?.focus();
  });
  field.form?.addEventListener('submit', () => {
    const [file] = field.files ?? [];
    if (file) hint.textContent = `“${file.name}” is being read. This takes some seconds.`;
  });
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    const files = event.dataTransfer?.files;
    if (!files || files.length === 0) return;
    field.files = files;
    field.dispatchEvent(new Event('change'));
  });
}
