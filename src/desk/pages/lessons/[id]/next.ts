/** Redirects to an alert's next task after a step was saved. */
import type { APIRoute } from 'astro';
import { isBroken } from '../../../alert-desk.ts';
import { nextTask } from '../../../alert-groups.ts';
import { isStep } from '../../../saved-message.ts';
import type { Task } from '../../../tasks.ts';
import { tasksFor } from '../../../tasks-for.ts';

/** Is it known what a kit is made of, and for whom? */
const isKnown = (tasks: readonly Task[]): boolean =>
  tasks.every(({ id, state }) => !['reading', 'school'].includes(id) || state.kind === 'done');

export const GET: APIRoute = async ({ locals: { desk }, params, url, redirect }) => {
  const { id = '' } = params;
  const open = await desk.alerts.open(id);
  if (!open) return redirect('/404', 303);
  const after = url.searchParams.get('after') ?? '';
  if (isBroken(open)) return redirect(`/lessons/${id}/`, 303);
  // First of all, say that a final kit is no longer final.
  const existing = await desk.kits.existing(id);
  if (existing?.status === 'final' && existing.isOld)
    return redirect(`/lessons/${id}/approval?after=${after}`, 303);
  const { tasks } = await tasksFor(desk, open);
  // The rest of the decisions changes little of the kit: most of it is made by the time that it is asked for.
  if (isKnown(tasks)) desk.kits.prebuild(id);
  const next = nextTask(tasks);
  const here = next?.href ?? `/lessons/${id}/`;
  return redirect(
    isStep(after) ? `${here}${here.includes('?') ? '&' : '?'}after=${after}` : here,
    303,
  );
};
