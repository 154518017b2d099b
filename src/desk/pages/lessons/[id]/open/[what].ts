/** Opens an item to read, and records that it was opened. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = async ({ locals, params, redirect }) => {
  const { id = '', what = '' } = params;
  const opened = await locals.desk.approvals.open(id, what);
  if (!opened) return redirect(`/lessons/${id}/approval`, 303);
  if (opened.is === 'letters') return redirect(`/lessons/${id}/letters`, 303);
  return redirect(opened.is === 'file' ? opened.href : `/lessons/${id}/slides/${opened.age}`, 303);
};
