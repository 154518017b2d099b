const INK = '#1a1a1a';

/** Rewrites SVG for a strict CSP and for Typst: no inline style, no inherited colour. */
export const plainMarkup = (body: string): string =>
  body
    .replaceAll(/ style="([^"]*)"/g, (_, rules: string) =>
      rules
        .split(';')
        .filter(Boolean)
        .map((rule) => ` ${rule.replace(/\s*:\s*/, '="')}"`)
        .join(''),
    )
    .replaceAll('currentColor', INK);
