const INK = '#1a1a1a';

/** Markup that a strict content security policy and Typst both take: no inline style, no inherited colour. */
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
