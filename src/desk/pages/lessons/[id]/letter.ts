/** Preview of a band's letter. */
import type { APIRoute } from 'astro';
import { bar, framedPage, lengthOf } from '../../../framed-page.ts';

export const GET: APIRoute = async ({ locals, params, url }) => {
  const letter = await locals.desk.alerts.letter(
    params.id ?? '',
    url.searchParams.get('age') ?? '',
  );
  return framedPage(letter ? withCount(letter) : NONE);
};

const NONE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>No letter</title>${bar('There is no letter for this age as things stand.')}</html>`;

/** The letter below a bar with its length. */
const withCount = ({ html, words, sides }: { html: string; words: number; sides: number }) =>
  html.replace(/<body[^>]*>/i, (body) => `${body}${bar(lengthOf(words, sides))}`);
