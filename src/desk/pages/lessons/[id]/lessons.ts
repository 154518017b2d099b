/** JSON for the reading form: the lesson that would result from its present state and from each alternative answer. */
import type { APIRoute } from 'astro';
import { isBroken } from '../../../alert-desk.ts';
import { lessonsFor } from '../../../reading/lessons-for.ts';

export const POST: APIRoute = async ({ locals: { desk, form }, params }) => {
  const open = await desk.alerts.open(params.id ?? '');
  const words = form && open && !isBroken(open) ? await lessonsFor(desk, open, form) : {};
  return Response.json(words);
};
