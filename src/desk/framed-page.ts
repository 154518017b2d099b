/** The page around a letter or paper that is previewed in a frame. */

/** CSP of a framed page: inline styles and data images only; no script, no form, no other host. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";
const BAR = 'margin:0;padding:8px 12px;background:#18212c;color:#fff;font:16px/1.5 sans-serif';

export const framedPage = (html: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    },
  });

/** A bar above the preview. */
export const bar = (text: string): string => `<p style="${BAR}">${text}</p>`;

export const lengthOf = (words: number, sides: number): string =>
  `${words} words, ${sides} ${sides === 1 ? 'side' : 'sides'} of paper`;
