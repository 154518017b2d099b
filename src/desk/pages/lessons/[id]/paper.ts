/** A paper for adults, alone on its page: it is shown in a frame beside what adults are told. */
import type { APIRoute } from 'astro';
import { isPaper, type ShownPaper } from '../../../alert-desk.ts';

/** Pictures that the page brings along, and nothing else. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

export const GET: APIRoute = async ({ locals, params, url }) => {
  const name = url.searchParams.get('paper') ?? '';
  const paper = isPaper(name) ? await locals.desk.alerts.paper(params.id ?? '', name) : null;
  return new Response(pageOf(paper), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
  });
};

const BAR = 'margin:0;padding:8px 12px;background:#18212c;color:#fff;font:16px/1.5 sans-serif';
const SIDE = 'display:block;width:100%;height:auto;border-bottom:1px solid #18212c';

function pageOf(paper: ShownPaper | null): string {
  if (!paper) return page('There is no such paper as things stand.', '');
  const { sides } = paper;
  const words = sides
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return page(
    `${words} words, ${sides.length} ${sides.length === 1 ? 'side' : 'sides'} of paper`,
    sides
      .map(
        ({ png, text }) =>
          `<img style="${SIDE}" alt="${escaped(text)}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`,
      )
      .join(''),
  );
}

const page = (says: string, sides: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>As it will look</title><body style="margin:0"><p style="${BAR}">${says}</p>${sides}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
