import { createHash } from 'node:crypto';

/**
 * The CSP of a page: resources from its own folder, and inline styles by hash. It is a `<meta>` tag, first in the head,
 * since it must apply on a USB stick too, where no server sends headers. The letter desk's worker is created from text
 * (`blob:`), as `file://` workers cannot be loaded from files, and HarfBuzz needs `wasm-unsafe-eval`. The
 * desk makes no connections at all.
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

/** CSP source expression of an inline style or script: its hash. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
