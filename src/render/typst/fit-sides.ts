import type { Typesetting } from '#render/arrange/paper-tools.ts';

/**
 * Sets front and back of a sheet, each in its first layout that fits one page; in the last where none does.
 * Each has at least one layout.
 */
export async function fitSides<Front, Back>(
  fronts: readonly Front[],
  backs: readonly Back[],
  set: (front: Front, back: Back) => Promise<Typesetting>,
): Promise<Typesetting> {
  let [front, back] = [0, 0];
  for (;;) {
    const sheet = await set(fronts[front] as Front, backs[back] as Back);
    const ends = sheet.marks.filter((mark) => mark.kind === 'end').map((mark) => mark.page);
    const frontPages = ends[0] ?? 1;
    const next = {
      front: frontPages > 1 ? front + 1 : front,
      back: sheet.pages - frontPages > 1 ? back + 1 : back,
    };
    const stuck = next.front >= fronts.length || next.back >= backs.length;
    if (stuck || (next.front === front && next.back === back)) return sheet;
    ({ front, back } = next);
  }
}
