/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    desk: import('./desk.ts').Desk;
    /** CSRF token, which `FormToken.astro` adds to each form. */
    formToken: string;
    /** The submitted form; `null` for a GET request. */
    form: FormData | null;
  }
}
