/** Records that an item was read, from the page that shows it. */
import type { APIRoute } from 'astro';

export const POST: APIRoute = async ({ locals, params, redirect }) => {
  const { id = '', what = '' } = params;
  await locals.desk.approvals.tick(id, what);
  return redirect(`/lessons/${id}/approval#read-${what}-of`, 303);
};
