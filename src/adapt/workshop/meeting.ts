import type { ListItem, RootContent } from 'mdast';
import { toString as textContent } from 'mdast-util-to-string';
import type { Report } from '#diagnostics/problem.ts';
import { isToldFirst } from '#model/alert/alert-topics.ts';
import type { BandVersion } from '#model/band-version.ts';
import { withoutShuttingOut } from '#model/language/tell-first.ts';
import {
  type Component,
  childrenOf,
  isComponentNode,
  withChildren,
} from '#model/lesson/component.ts';
import type { Text } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { ComponentName } from '#model/lesson/vocabulary.ts';
import type { WorkshopSources } from '#model/paper/workshop.ts';
import { forAllAdults, type Risk } from '#model/risk.ts';
import { typedAttributes } from '../components.ts';
import { riskWeights } from '../risk-weights.ts';
import { itemOf, listItems, plain, tableRows } from '../text.ts';

/** A risk of the lesson, with its texts for adults. */
export interface RiskForAdults {
  risk: Risk;
  /** What families call it, what happens in a line, and why children like it. */
  name: string;
  gist: string;
  likes: string;
  /** Do pairs always practise its reply? */
  practise?: boolean | undefined;
  parents: Component;
  staff: Component | null;
}

/** Input of a meeting's slides and papers. */
export interface Meeting {
  lesson: Lesson;
  sharedData: SharedData;
  versions: readonly BandVersion[];
  sources: WorkshopSources;
  frame: Component;
  /** Every risk of the lesson, by weight. */
  risks: RiskForAdults[];
  reader: 'parents' | 'staff';
  /** Values of each `{key}` in the template. */
  names: Readonly<Record<string, string>>;
  hasPicture: (name: string) => boolean;
  report: Report;
}

/** The lesson's risks for adults: its subject first, then by weight. */
export function risksForAdults(
  lesson: Lesson,
  sharedData: SharedData,
  versions: readonly BandVersion[],
  sources: WorkshopSources,
): RiskForAdults[] {
  const weights = riskWeights(versions);
  if (weights.has(lesson.meta.subject)) weights.set(lesson.meta.subject, Number.MAX_VALUE);
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => {
      const risk = sharedData.risks.find((risk) => risk.id === id);
      const part = sources.risks.get(id);
      const attributes = part && typedAttributes(part.parents, 'Parents');
      if (!risk || !part || !attributes) return [];
      const parents = isToldFirst(lesson.alert) ? withoutShutting(part.parents) : part.parents;
      return [{ risk, ...part, parents, ...attributes }];
    });
}

/** A tree for families without steps that shut somebody out. */
const withoutShutting = <N extends RootContent>(node: N): N =>
  'children' in node
    ? withChildren(
        node,
        childrenOf(node).flatMap((child): RootContent[] => {
          if (child.type !== 'listItem') return [withoutShutting(child)];
          const step = textContent(child);
          const left = withoutShuttingOut(step);
          return left === step ? [child] : left === '' ? [] : [itemOf(plain(left))];
        }),
      )
    : node;

/**
 * The meeting with only the risks of most bands, and those that cannot wait: a card has no space for one class's risk.
 */
export function withWidespreadRisks(meeting: Meeting): Meeting {
  const taught = meeting.versions.map(({ risks }) => risks.map(({ id }) => id));
  const risks = meeting.risks.map(({ risk }) => risk);
  const ids = risks.map(({ id }) => id);
  const mostHeard = forAllAdults(ids, meeting.lesson.meta.subject, taught, risks);
  return { ...meeting, risks: meeting.risks.filter(({ risk }) => mostHeard.includes(risk.id)) };
}

/** The risk whose reply pairs practise: one that is marked for it, as the hardest to answer, or the first. */
export const riskToPractise = (risks: readonly RiskForAdults[]): RiskForAdults | undefined =>
  risks.find(({ practise }) => practise) ?? risks[0];

/** Direct children of that name. */
const inside = (node: Component | null, name: ComponentName): RootContent[] =>
  (node ? childrenOf(node) : [])
    .filter((child) => isComponentNode(child, name))
    .flatMap((child) => childrenOf(child));

export const partOf = inside;
export const itemsOf = (node: Component | null, name: ComponentName): ListItem[] =>
  listItems(inside(node, name));
export const rowsOf = (node: Component | null, name: ComponentName): Text[][] =>
  tableRows(inside(node, name)).rows.map(({ cells }) => cells);

/** Takes the first of each list, then the second of each, up to `most`. */
export const interleave = <T>(lists: readonly (readonly T[])[], most: number): T[] =>
  Array.from({ length: Math.max(0, ...lists.map((list) => list.length)) }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  )
    .flat()
    .slice(0, most);
