/** Parses submitted forms, and refuses those without a valid token. */
import { defineMiddleware } from 'astro:middleware';

export const onRequest = defineMiddleware(async ({ request, locals }, next) => {
  locals.form = null;
  if (request.method === 'POST') {
    const form = await request.formData().catch(() => null);
    if (form?.get('token') !== locals.formToken)
      return new Response(
        'This form is of an earlier start of the desk. Go back, reload the page, and send it again.',
        { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } },
      );
    locals.form = form;
  }
  return next();
});
