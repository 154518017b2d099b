/** Preview of a band's letter. */
import type { APIRoute } from 'astro';
import { bar, framedPage, lengthOf, unfitPage } from '../../../framed-page.ts';
import { typedEdits } from '../../../told/typed-edits.ts';

/** POST: the letter with the form's unsaved input. */
export const ALL: APIRoute = async ({ locals: { desk, form }, params: { id = '' }, url }) => {
  const age = url.searchParams.get('age') ?? '';
  const letter = await desk.alerts.letter(id, age, await typedEdits(desk, id, form));
  if (letter && 'faults' in letter) return unfitPage(letter);
  return framedPage(letter ? withCount(letter) : NONE);
};

const NONE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>No letter</title>${bar('There is no letter as things stand.')}</html>`;

/** The letter below a bar with its length. */
const withCount = ({ html, words, sides }: { html: string; words: number; sides: number }) =>
  html.replace(/<body[^>]*>/i, (body) => `${body}${bar(lengthOf(words, sides))}`);
