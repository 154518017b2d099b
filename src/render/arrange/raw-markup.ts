import type { ElementContent } from 'hast';

/** Markup of ours that goes into a page as it is: drawings, and the bundler's own output. Never what a lesson says. */
export const rawMarkup = (value: string): ElementContent => ({ type: 'raw', value });
