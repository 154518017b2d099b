import type { ElementContent } from 'hast';

/** Our own markup, inserted unescaped: drawings, and the bundler's output. Never text of a lesson. */
export const rawMarkup = (value: string): ElementContent => ({ type: 'raw', value });
