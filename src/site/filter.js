// Narrows the list of lessons by word and by age. Without it the whole list stands there.
(() => {
  const form = document.querySelector('[data-filter]');
  if (!form) return;
  const words = form.querySelector('input');
  const age = form.querySelector('select');
  const count = form.querySelector('output');
  const lessons = [...document.querySelectorAll('[data-lesson]')];
  const show = () => {
    const wanted = words.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const lesson of lessons) {
      const text = [...lesson.querySelectorAll('h2, h2 + p')]
        .map((part) => part.textContent)
        .join(' ')
        .toLowerCase();
      const fits = wanted.every((word) => text.includes(word));
      const doors = [...lesson.querySelectorAll('[data-ages]')];
      const aged = doors.filter((door) => !age.value || door.dataset.ages === age.value);
      lesson.hidden = !fits || aged.length === 0;
      if (!lesson.hidden) shown += 1;
    }
    count.textContent =
      shown === lessons.length ? `${shown} lessons` : `${shown} of ${lessons.length} lessons`;
  };
  form.hidden = false;
  form.addEventListener('input', show);
  show();
})();
