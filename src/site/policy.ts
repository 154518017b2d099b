/**
 * What a page of the kit room may load and run: files of its own folder, and nothing that stands in the page itself.
 * It stands in the page, first of all, since it must hold from a USB stick too, where no server says it.
 */
export const POLICY = policy();

/**
 * The letter desk works in a worker, whose program the page hands over, since a worker can't be loaded from a USB stick;
 * and HarfBuzz is WebAssembly. Neither lets a text run as a program, and nothing is asked of any host, this one included.
 */
export const DESK_POLICY = policy({
  script: " 'wasm-unsafe-eval'",
  more: ['worker-src blob:'],
}).replace("connect-src 'self'", "connect-src 'none'");

function policy({ script = '', more = [] as string[] } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${script}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join('; ');
}
