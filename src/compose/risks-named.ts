/** Ids that a lesson's file names: risks by weight and by band, and each band's story. */

import type { Root } from 'mdast';
import { isComponentNode } from '#model/lesson/component.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { attribute, idsIn, inside, named } from './nodes.ts';

/** Ids of a lesson's modules by weight: those that lead most bands come first. */
export function risksTaught(root: Root): string[] {
  const places = new Map<string, number>();
  for (const band of root.children)
    if (isComponentNode(band, 'Band'))
      for (const [index, risk] of inside(band, 'Risk').entries()) {
        const id = attribute(risk, 'id') ?? '';
        places.set(id, (places.get(id) ?? 0) + 1 / (index + 1));
      }
  return [...places].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Ids of every risk of every band, from `<Band risks="…">`. */
export const risksOfBands = (root: Root): Set<string> =>
  new Set(named(root.children, 'Band').flatMap((band) => idsIn(band, 'risks')));

/** Ids of each band's modules, in order. */
export const risksByBand = (root: Root): Map<string, string[]> =>
  new Map(
    named(root.children, 'Band').map((band) => [
      attribute(band, 'id') ?? '',
      inside(band, 'Risk').map((risk) => attribute(risk, 'id') ?? ''),
    ]),
  );

/** The leading risk of each band. */
export const leadsOf = (root: Root): string[] =>
  [...risksByBand(root).values()].flatMap(([lead]) => (lead ? [lead] : []));

/** Each composed band's story: the id of its leading risk, or of a further story of it. */
export const tellingsByBand = (root: Root): Map<string, string> =>
  new Map(
    named(root.children, 'Band').flatMap((band) => {
      const [lead] = inside(band, 'Risk');
      const telling = lead && (attribute(lead, 'telling') ?? attribute(lead, 'id'));
      return telling ? [[attribute(band, 'id') ?? '', telling] as const] : [];
    }),
  );

/** Facts that a lesson's letters state. */
export function factsSent({ root, alert }: Pick<Lesson, 'root' | 'alert'>): string[] {
  const ids = new Set(
    named(root.children, 'Band')
      .flatMap((band) => [...inside(band, 'Include'), ...inside(band, 'Letter')])
      .flatMap((node) => idsIn(node, 'facts')),
  );
  return alert.facts.filter(({ id }) => ids.has(id)).map(({ says }) => says);
}
