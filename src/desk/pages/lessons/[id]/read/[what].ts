/** Records that an item was read, from the page that shows it, and goes on to the next page to read. */
import type { APIRoute } from 'astro';

export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { id = '', what = '' } = params;
  const next = await locals.desk.approvals.tick(id, what);
  return redirect(
    next === null ? `/lessons/${id}/approval#read-${what}-of` : `/lessons/${id}/open/${next}`,
    303,
  );
};
