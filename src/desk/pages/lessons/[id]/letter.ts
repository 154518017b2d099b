/** A band's letter home, alone on its page: it is shown in a frame beside what adults are told. */
import type { APIRoute } from 'astro';

/** It brings its own looks, and nothing else: no script, no picture from anywhere, no form. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

export const GET: APIRoute = async ({ locals, params, url }) => {
  const letter = await locals.desk.alerts.letter(
    params.id ?? '',
    url.searchParams.get('age') ?? '',
  );
  return new Response(letter ? withCount(letter) : NONE, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
  });
};

const BAR = 'margin:0;padding:8px 12px;background:#18212c;color:#fff;font:16px/1.5 sans-serif';
const NONE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>No letter</title><p style="${BAR}">There is no letter for this age as things stand.</p></html>`;

/** The same letter, with its length above it. */
const withCount = ({ html, words, sides }: { html: string; words: number; sides: number }) =>
  html.replace(
    /<body[^>]*>/i,
    (body) =>
      `${body}<p style="${BAR}">${words} words, ${sides} ${sides === 1 ? 'side' : 'sides'} of paper</p>`,
  );
