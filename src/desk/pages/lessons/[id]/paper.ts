/** Preview of a paper for adults. */
import type { APIRoute } from 'astro';
import { printedWords } from '#model/text/count-words.ts';
import { isPaper, type ShownPaper } from '../../../alert-desk.ts';
import { bar, escaped, framedPage, lengthOf, unfitPage } from '../../../framed-page.ts';
import { typedEdits } from '../../../told/typed-edits.ts';

/** POST: the paper with the form's unsaved input. */
export const ALL: APIRoute = async ({ locals: { desk, form }, params: { id = '' }, url }) => {
  const name = url.searchParams.get('paper') ?? '';
  const paper = isPaper(name)
    ? await desk.alerts.paper(id, name, await typedEdits(desk, id, form))
    : null;
  return paper && 'faults' in paper ? unfitPage(paper) : framedPage(pageOf(paper));
};

/** It has its height before its picture is there, so that nothing jumps. */
const SIDE =
  'display:block;width:100%;height:auto;aspect-ratio:auto 210/297;border-bottom:1px solid #18212c';

function pageOf(paper: ShownPaper | null): string {
  if (!paper) return page('There is no such paper as things stand.', '');
  const { sides } = paper;
  const words = sides.flatMap(({ text }) => printedWords(text)).length;
  return page(
    lengthOf(words, sides.length),
    sides
      .map(
        ({ png, text }) =>
          `<img style="${SIDE}" alt="${escaped(text)}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
      )
      .join(''),
  );
}

const page = (label: string, sides: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>As it will look</title><body style="margin:0">${bar(label)}${sides}`;
