/**
 * What a page of the kit room may load and run: files of its own folder, and nothing that stands in the page itself.
 * It stands in the page, first of all, since it must hold from a USB stick too, where no server says it.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
