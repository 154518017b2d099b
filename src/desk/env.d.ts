/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What pages can ask for. */
    desk: import('./desk.ts').Desk;
    /** What every form carries: `FormToken.astro` puts it there. */
    formToken: string;
    /** What a form sent; `null` where a page is only looked at. */
    form: FormData | null;
  }
}
