/** The page around a letter or paper that is previewed in a frame. */
import type { UnfitWords } from './alert-desk.ts';

/**
 * CSP of a framed page: inline styles and data images only; no script, no form, no other host. Of the same origin, so
 * that the desk's page puts what is typed in place.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";
/** In sight wherever the page below it is scrolled. */
const BAR =
  'position:sticky;top:0;z-index:1;margin:0;padding:8px 12px;background:#18212c;color:#fff;font:16px/1.5 sans-serif';

export const framedPage = (html: string, status = 200): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
  });

/** A page with only the reasons why the input is not shown: the frame keeps the previous page. */
export const unfitPage = ({ faults }: UnfitWords): Response =>
  framedPage(
    `<!doctype html><title>Not in it yet</title>${bar(`Not in it yet. ${faults[0]?.says ?? ''}`)}`,
    422,
  );

/** A bar above the preview. */
export const bar = (text: string): string => `<p style="${BAR}">${escaped(text)}</p>`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const lengthOf = (words: number, sides: number): string =>
  `${words} words, ${sides} ${sides === 1 ? 'side' : 'sides'} of paper`;
