import type { BandVersion } from '#model/band-version.ts';
import type { Common } from '#model/common.ts';
import type { Text } from '#model/lesson/content.ts';
import type { PlanRow } from '#model/lesson/plan.ts';
import { DEPTHS, type Depth } from '#model/risk.ts';
import { halves } from '#model/text/half-minutes.ts';
import { capital, listed, midSentence } from '#model/text/mid-sentence.ts';
import { slideRange } from '#model/text/slide-range.ts';
import { type FlowData, flowData } from './flow-data.ts';
import type { PageContext } from './page-context.ts';
import { answerKeys, listenFor, repliesTo, statementsAsked, timersOf } from './plan-answers.ts';
import { routeData } from './route-data.ts';
import { textData } from './text-data.ts';

const DEPTH_WORDS: Record<Depth, string> = {
  none: 'Not taught',
  foundation: 'Groundwork',
  'named-simply': 'Named simply',
  named: 'Named',
  full: 'In full',
};

/** A band's plan as data for templates. */
export function planData(version: BandVersion, common: Common, page: PageContext) {
  const { plan, band, place } = version;
  const text = (value: Text) => textData(value, place, page);
  const words = (value: string) => page.text(value, place);
  const rows = (values: PlanRow[]) =>
    values.map(({ left, right, place: at }) => ({
      left: textData(left, at, page),
      right: textData(right, at, page),
    }));

  return {
    title: words(`Plan: ${version.title}, ${band.name}`),
    name: words(version.title),
    author: words(version.school.name),
    description: `${version.lessonTitle} · ${band.name} · plan`,
    lesson: words(version.lessonTitle),
    band: band.name,
    years: words(version.yearNames),
    draft: version.isDraft,
    minutes: halves(plan.timeline.reduce((sum, part) => sum + part.minutes, 0)),
    'short-minutes': plan.shortRoute.length > 0 ? shortMinutes(version) : null,
    outcome: words(version.outcome),
    risks: byDepth(version).map(({ depth, labels }) => ({ depth, labels: labels.map(words) })),
    cover: flowData(plan.cover, place, page, 3),
    prepare: [...flowData(plan.prepare, place, page, 3), ...dotsNote(version, page)],
    keywords: rows(plan.keywords),
    timeline: plan.timeline.map((row) => {
      const short = plan.shortRoute.find(({ part }) => part === row.part);
      return {
        part: capital(row.part),
        minutes: halves(row.minutes),
        slides: slideRange(row.slides),
        does: textData(row.does, row.place, page),
        timers: timersOf(version.slides, row.part, page),
        listen: listenFor(version.slides, row.part, page),
        short: short ? { minutes: halves(short.minutes), slides: slideRange(short.slides) } : null,
      };
    }),
    disclosure: common.disclosure.map(text),
    'image-rule': text(common.imageRule),
    statements: statementsAsked(version, page),
    keys: answerKeys(version, page),
    replies: repliesTo(version, page),
    misconceptions: rows(plan.misconceptions),
    'hard-questions': rows(plan.hardQuestions),
    adaptations: rows(plan.adaptations),
    'look-for': flowData(plan.lookFor, place, page, 3),
    'home-link': flowData(plan.homeLink, place, page, 3),
    before: text(plan.before),
    next: text(plan.next),
    also: words(listed(plan.also.map(midSentence))),
    mapping: plan.mapping.map(({ framework, says: clauses, check }) => ({
      framework: words(framework),
      says: words(clauses),
      check,
    })),
    routes: routeData(version.staffRoutes, place, page),
    after: common.after.map(text),
    'lead-role': version.leadRole,
    // Bands that do not write yet have no question slips.
    slips: !band.readAloud,
  };
}

/** Dots at the foot, by their number. */
const DOTS = ['no dot', 'one dot', 'two dots', 'three dots', 'four dots'];

/** The meaning of the dots at the foot of a sheet, where there are editions with parts of their own. */
function dotsNote({ handouts, paper, place }: BandVersion, page: PageContext): FlowData[] {
  const made = new Set(
    handouts.flatMap(({ editions }) =>
      editions.flatMap(({ version, blocks }) => (blocks ? [version] : [])),
    ),
  );
  const marked = paper.filter(({ id, dots }) => made.has(id) && dots > 0);
  const [everybody] = paper;
  if (marked.length === 0 || !everybody) return [];
  const clauses = [{ ...everybody, name: 'everybody’s' }, ...marked].map(
    ({ name, dots }) => `${DOTS[dots]}, ${name.toLowerCase()}`,
  );
  const v = page.text(
    `Dots at the foot tell versions of a sheet apart: ${clauses.join('; ')}.`,
    place,
  );
  return [{ k: 'paragraph', c: [{ t: 'text', v }] }];
}

/** The risks of the band, deepest first. */
const byDepth = ({ risks }: BandVersion): { depth: string; labels: string[] }[] =>
  DEPTHS.toReversed()
    .map((depth) => ({
      depth: DEPTH_WORDS[depth],
      labels: risks
        .filter((risk) => risk.depth === depth)
        .map((risk) => risk.pupilName ?? risk.label),
    }))
    .filter(({ depth, labels }) => labels.length > 0 && depth !== DEPTH_WORDS.none);

const shortMinutes = ({ plan }: BandVersion) =>
  halves(plan.shortRoute.reduce((sum, part) => sum + part.minutes, 0));
