import { createHash } from 'node:crypto';

/**
 * What a page of the kit room may load and run: files of its own folder, and of what stands in the page itself nothing but
 * its styles. It stands in the page, first of all, since it must hold from a USB stick too, where no server says it.
 *
 * The letter desk works in a worker, whose program the page hands over, since a worker can't be loaded from a USB stick;
 * and HarfBuzz is WebAssembly. Neither lets a text run as a program, and nothing is asked of any host, this one included.
 */
export const policyOf = (page: { styles: string; desk: boolean }): string =>
  [
    "default-src 'none'",
    `script-src 'self'${page.desk ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${hashSource(page.styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${page.desk ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    ...(page.desk ? ['worker-src blob:'] : []),
  ].join('; ');

/** How a policy names a style or a script that stands in its page: by what it says, to the letter. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
