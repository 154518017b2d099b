import type { Node, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import { isSurelyRead } from '#model/alert/alert-about.ts';
import { PARTS, type Part } from '#model/band.ts';
import { isComponentNode, placeOf } from '#model/lesson/component.ts';
import type { Plan, PlanRow } from '#model/lesson/plan.ts';
import type { Slide } from '#model/lesson/slide.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import { childrenFor, contentsOf, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { flowOf, plain, tableRows } from './text.ts';

/** Adapts the plan of a band: the lesson's text, with minutes and slides computed from the deck. */
export function adaptPlan(
  context: Context,
  nodes: readonly RootContent[],
  slides: readonly Slide[],
  riskIds: readonly string[],
  later: readonly string[],
): Plan | null {
  const node = nodes.find((child) => isComponentNode(child, 'Plan'));
  if (!node || !isComponentNode(node)) return null;
  const attributes = typedAttributes(node, 'Plan');
  if (!attributes) return null;
  const children = childrenFor(context, node);
  const inside = (name: ComponentName): RootContent[] => contentsOf(context, children, name);
  const rows = (name: ComponentName): PlanRow[] =>
    tableRows(inside(name)).rows.map(({ cells, node: row }) => ({
      left: cells[0] ?? [],
      right: cells[1] ?? [],
      place: placeOf(row, context.file),
    }));
  const counted = slides.filter((slide) => !slide.optional);
  const minutesOf = (part: Part) =>
    sum(counted.filter((slide) => slide.part === part).map((slide) => slide.minutes));
  return {
    cover: flowOf(inside('Cover')),
    prepare: flowOf(inside('Prepare')),
    keywords: rows('Words'),
    misconceptions: rows('Misconceptions'),
    hardQuestions: rows('HardQuestions'),
    adaptations: rows('Adaptations'),
    homeLink: flowOf(inside('HomeLink')),
    lookFor: flowOf(inside('LookFor')),
    timeline: timelineRows(context, tableRows(inside('Timeline')).rows).map(
      ({ part, does, place }) => ({
        part,
        does,
        place,
        minutes: minutesOf(part),
        slides: slides.filter((slide) => slide.part === part).map((slide) => slide.id.slice(1)),
      }),
    ),
    shortRoute: PARTS.flatMap((part) => {
      const short = slides.filter((slide) => slide.part === part && slide.short !== null);
      return short.length === 0
        ? []
        : [
            {
              part,
              minutes: sum(short.map((slide) => slide.short ?? 0)),
              slides: short.map((slide) => slide.id.slice(1)),
            },
          ];
    }),
    before: plain(attributes.before),
    next: plain(attributes.next),
    // A risk that was not surely read is not announced.
    also: later
      .filter((id) => isSurelyRead(context.lesson.alert, id))
      .map((id) => context.sharedData.risks.find((risk) => risk.id === id)?.label ?? id),
    mapping: mappingOf(context, riskIds),
  };
}

/** The clauses of each framework on these risks; frameworks without one are left out. */
function mappingOf({ sharedData, band }: Context, riskIds: readonly string[]): Plan['mapping'] {
  return sharedData.curriculum.flatMap(
    ({ framework, opens, clauses, closes, check, nations, bands }) => {
      if (!nations.includes(sharedData.school.nation) || !bands.includes(band.id)) return [];
      const serves = clauses.filter(
        ({ risks }) => risks.length === 0 || risks.some((risk) => riskIds.includes(risk)),
      );
      if (serves.length === 0) return [];
      const sentence = `${opens}: ${serves.map((clause) => clause.says).join('; ')}.`;
      return [{ framework, check, says: closes ? `${sentence} ${closes}` : sentence }];
    },
  );
}

function timelineRows(context: Context, rows: { cells: PlanRow['left'][]; node: Node }[]) {
  return rows.flatMap(({ cells, node }) => {
    const part = textContent(cells[0] ?? [])
      .trim()
      .toLowerCase();
    if ((PARTS as readonly string[]).includes(part))
      return [{ part: part as Part, does: cells[1] ?? [], place: placeOf(node, context.file) }];
    fail(
      context,
      'structure-valid',
      node,
      `Unexpected part “${part}”, expected one of ${PARTS.join(', ')}`,
      'The timeline has a row a part, so that minutes and slides can be filled in.',
    );
    return [];
  });
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
