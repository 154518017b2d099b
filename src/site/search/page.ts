/**
 * Filters the list of lessons by words, band, state and review date. A classic script, since modules do not load from
 * `file://`; without it, the whole list is shown.
 */
import MiniSearch from 'minisearch';
import { queryFor, SEARCH, type SearchedLesson } from './search-index.ts';

declare global {
  interface Window {
    /** The index as JSON, set by `lessons.js`, which runs first. */
    forewarnedLessons?: string;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form && window.forewarnedLessons)
  open(form, MiniSearch.loadJSON(window.forewarnedLessons, SEARCH));

function open(fields: HTMLFormElement, index: MiniSearch<SearchedLesson>): void {
  const list = document.querySelector('[data-lessons]');
  const none = document.querySelector<HTMLElement>('[data-none]');
  const lessons = [...document.querySelectorAll<HTMLElement>('[data-lesson]')];
  const today = new Date().toISOString().slice(0, 10);
  const isDue = (lesson: HTMLElement) => (lesson.dataset.review ?? today) <= today;
  for (const lesson of lessons)
    for (const mark of lesson.querySelectorAll<HTMLElement>('[data-due]'))
      mark.hidden = !isDue(lesson);

  const show = () => {
    const values = new FormData(fields);
    const words = String(values.get('words') ?? '').trim();
    const [age, state] = [values.get('age'), values.get('state')];
    const found = words ? index.search(queryFor(words)).map(({ id }) => String(id)) : null;
    const fits = (lesson: HTMLElement) =>
      (found === null || found.includes(lesson.dataset.lesson ?? '')) &&
      (!age ||
        [...lesson.querySelectorAll<HTMLElement>('[data-ages]')].some(
          (value) => value.dataset.ages === age,
        )) &&
      (!state || (state === 'due' ? isDue(lesson) : lesson.dataset.state === state));
    const shown = lessons.filter(fits);
    for (const lesson of lessons) lesson.hidden = !shown.includes(lesson);
    const order = found ?? lessons.map(({ dataset }) => dataset.lesson ?? '');
    const ordered = lessons.toSorted(
      (a, b) => order.indexOf(a.dataset.lesson ?? '') - order.indexOf(b.dataset.lesson ?? ''),
    );
    list?.append(...ordered);
    if (none) none.hidden = shown.length > 0;
    const count = fields.querySelector('output');
    if (count) count.textContent = countLabel(shown.length, lessons.length);
  };
  fields.hidden = false;
  fields.addEventListener('input', show);
  fields.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function countLabel(shown: number, all: number): string {
  const lessons = all === 1 ? 'lesson' : 'lessons';
  return shown === all ? `${all} ${lessons}` : `${shown} of ${all} ${lessons}`;
}
