/** Opens an item to read, and records that it was opened. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = async ({ locals, params, redirect }) => {
  const { id = '', what = '' } = params;
  const opened = await locals.desk.approvals.open(id, what);
  if (!opened) return redirect(`/lessons/${id}/approval`, 303);
  if (opened.is === 'file') return redirect(opened.href, 303);
  const page = opened.is === 'letters' ? 'letters' : `slides/${opened.age}`;
  return redirect(`/lessons/${id}/${page}${opened.isAsked ? '?asked=1' : ''}`, 303);
};
