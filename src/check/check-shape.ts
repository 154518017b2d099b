import { PARTS, type Part } from '#model/band.ts';
import type { Slide } from '#model/lesson/slide.ts';
import { type CheckContext, topOf, type VersionRule } from './check-context.ts';

const sum = (slides: readonly Slide[], of: (slide: Slide) => number): number =>
  slides.reduce((total, slide) => total + of(slide), 0);
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** Does the story continue after the class has said what it would do? */
const goesOn = (slide: Slide, earlier: readonly Slide[]): boolean =>
  slide.part === 'story' &&
  earlier.at(-1)?.part === 'check' &&
  earlier.some(({ part }) => part === 'story');

/** Parts are in order and within the band's minutes; the short route and the number of slides fit. */
export const checkTiming: VersionRule = (context) => {
  checkPartOrder(context);
  checkPartMinutes(context);
  checkTotalMinutes(context);
  checkShortRoute(context);
  checkSlideCount(context);
};

/** Slides that every lesson of the band shows. */
const mainSlides = ({ version }: CheckContext): Slide[] =>
  version.slides.filter((slide) => !slide.optional);

const checkPartOrder: VersionRule = ({ version, report }) => {
  const { band } = version;
  for (const [index, slide] of version.slides.entries()) {
    const earlier = version.slides.slice(0, index);
    const before = earlier.at(-1);
    const isEarly = before && PARTS.indexOf(slide.part) < PARTS.indexOf(before.part);
    if (isEarly && !goesOn(slide, earlier))
      report({
        ruleId: 'parts-in-order',
        place: slide.place,
        reason: `Unexpected part “${slide.part}” after “${before.part}” in ${band.id}, expected ${PARTS.join(', ')} in this order`,
        note: 'The plan and the speaker’s clock go by parts. Move the slide, or change its part.',
      });
  }
};

const checkPartMinutes: VersionRule = (context) => {
  const { report } = context;
  const { band } = context.version;
  const main = mainSlides(context);
  for (const [part, minutes] of Object.entries(band.parts) as [Part, number][]) {
    const slides = main.filter((slide) => slide.part === part);
    const planned = sum(slides, (slide) => slide.minutes);
    if (slides.length === 0)
      report({
        ruleId: 'parts-in-order',
        place: topOf(context),
        reason: `Unexpected ${band.id} without a slide of part “${part}”, expected at least one`,
        note: `Each lesson of this band has ${Object.keys(band.parts).join(', ')}. Add a slide with part="${part}".`,
      });
    else if (!near(planned, minutes))
      report({
        ruleId: 'minutes-add-up',
        place: slides[0]?.place ?? topOf(context),
        reason: `Unexpected ${planned} minutes for “${part}” of ${band.id}, expected ${minutes}`,
        note: 'Minutes that don’t add up leave a teacher without a closing. Change minutes="…" on the slides of this part.',
        laidOut: `The part “${part}” of ${band.name} takes ${planned} minutes instead of ${minutes}.`,
      });
  }
};

const checkTotalMinutes: VersionRule = (context) => {
  const { band } = context.version;
  const total = sum(mainSlides(context), (slide) => slide.minutes);
  if (total < band.minutes[0] || total > band.minutes[1])
    context.report({
      ruleId: 'minutes-add-up',
      place: topOf(context),
      reason: `Unexpected ${total} minutes in all for ${band.id}, expected ${band.minutes[0]} to ${band.minutes[1]}`,
      note: 'A lesson has to fit its slot.',
      laidOut: `The lesson of ${band.name} takes ${total} minutes instead of ${band.minutes[0]} to ${band.minutes[1]}.`,
    });
};

const checkShortRoute: VersionRule = (context) => {
  const { band } = context.version;
  const shortTotal = sum(mainSlides(context), (slide) => slide.short ?? 0);
  if (band.shortMinutes !== null && !near(shortTotal, band.shortMinutes))
    context.report({
      ruleId: 'short-route-adds-up',
      place: topOf(context),
      reason: `Unexpected ${shortTotal} minutes on the short route of ${band.id}, expected ${band.shortMinutes}`,
      note: 'The short route is for a lost half-lesson: it has to fit. Change short="…" on its slides.',
      laidOut: `The short route of ${band.name} takes ${shortTotal} minutes instead of ${band.shortMinutes}.`,
    });
};

const checkSlideCount: VersionRule = (context) => {
  const { version, report } = context;
  const { band } = version;
  const main = mainSlides(context);
  const years = new Set(main.map((slide) => slide.years).filter(Boolean));
  const [least, usual] = band.slides;
  // “Safe tonight?” adds half a minute and one slide to the limit, so that it never displaces another slide.
  const most = usual + (version.safeTonight ? 1 : 0);
  if (years.size === 0 && (main.length < least || main.length > most))
    report({
      ruleId: 'slide-count',
      place: topOf(context),
      reason: `Unexpected ${main.length} slides for ${band.id}, expected ${least} to ${most}`,
      note: 'Too many slides rush a class; too few leave it looking at one. Merge or split some, or mark one optional="yes".',
      laidOut: `${band.name} has ${main.length} slides instead of ${least} to ${most}.`,
    });
};

/** Plan, deck and sheets have all their parts. */
export const checkWhole: VersionRule = (context) => {
  checkSlidesFilled(context);
  checkTimeline(context);
  checkPlanParts(context);
  checkSheets(context);
  checkHelpCard(context);
};

const checkSlidesFilled: VersionRule = ({ version, report }) => {
  const { band } = version;
  for (const slide of version.slides) {
    if (slide.notes.length === 0)
      report({
        ruleId: 'notes-present',
        place: slide.place,
        reason: `Unexpected slide “${slide.title}” of ${band.id} without <Notes>, expected what to say and look for`,
        note: 'A colleague may take the lesson at 8:50. Write what to say, what they may hear, and what to do then.',
      });
    if (slide.blocks.length === 0)
      report({
        ruleId: 'nothing-left-over',
        place: slide.place,
        reason: `Unexpected empty slide “${slide.title}” of ${band.id}`,
        note: 'An empty slide on the wall helps nobody. Fill it or delete it.',
      });
  }
};

/** The plan's timeline has a row for each part that has slides, and no other. */
const checkTimeline: VersionRule = (context) => {
  const { version, report } = context;
  const { band, plan } = version;
  const used = new Set(mainSlides(context).map((slide) => slide.part));
  for (const part of used)
    if (!plan.timeline.some((row) => row.part === part))
      report({
        ruleId: 'timeline-matches',
        place: topOf(context),
        reason: `Unexpected timeline of ${band.id} without “${part}”, expected a row`,
        note: 'The plan is held in the hand during the lesson: it says what happens in every part. Add a row to <Timeline>.',
      });
  for (const row of plan.timeline)
    if (!used.has(row.part))
      report({
        ruleId: 'timeline-matches',
        place: row.place,
        reason: `Unexpected row “${row.part}” in the timeline of ${band.id}, expected only parts with slides`,
        note: 'Delete the row, or add the slide.',
      });
};

const checkPlanParts: VersionRule = (context) => {
  const { band, plan } = context.version;
  /** A part of a plan, how many of it there are, and how many are needed. */
  const parts: [string, number, number][] = [
    ['<Cover>', plan.cover.length, 1],
    ['<Prepare>', plan.prepare.length, 1],
    ['<Words>', plan.keywords.length, 2],
    ['<Misconceptions>', plan.misconceptions.length, 3],
    ['<HardQuestions>', plan.hardQuestions.length, 3],
    ['<Adaptations>', plan.adaptations.length, 2],
    ['<LookFor>', plan.lookFor.length, 1],
    ['<HomeLink>', plan.homeLink.length, 1],
    ['a curriculum mapping (lessons/curriculum.yaml)', plan.mapping.length, 1],
  ];
  for (const [part, has, least] of parts)
    if (has < least)
      context.report({
        ruleId: 'plan-complete',
        place: topOf(context),
        reason: `Unexpected ${has} in ${part} of the plan of ${band.id}, expected at least ${least}`,
        note: 'A school looks for it in every plan. Add it.',
      });
};

/** A worksheet and one more. */
const LEAST_SHEETS = 2;

const checkSheets: VersionRule = (context) => {
  const { band, handouts } = context.version;
  if (handouts.length < LEAST_SHEETS || !handouts.some(({ kind }) => kind === 'worksheet'))
    context.report({
      ruleId: 'handouts-complete',
      place: topOf(context),
      reason: `Unexpected ${handouts.length} handouts for ${band.id}, expected a worksheet and one more`,
      note: 'Write <Handout kind="worksheet" …> and a second one that suits the age.',
    });
};

/** Openers and first steps on the back of a letter. */
const LEAST_ON_CARD = 3;

const checkHelpCard: VersionRule = ({ version, report }) => {
  const { band } = version;
  const { openers, firstHour } = version.letter.card;
  if (Math.min(openers.length, firstHour.length) < LEAST_ON_CARD)
    report({
      ruleId: 'plan-complete',
      place: version.letter.place,
      reason: `Unexpected help card of ${band.id} with ${openers.length} openers and ${firstHour.length} first steps, expected at least ${LEAST_ON_CARD} of each`,
      note: 'The back of the letter is what a carer keeps. Fill <Openers> and <FirstHour>.',
    });
};

/** The endpoint repeats the baseline's question, so that progress can be measured. */
export const checkEndpoint: VersionRule = (context) => {
  const { version, report } = context;
  const { parts } = version.band;
  if (parts.baseline === undefined || parts.endpoint === undefined) return;
  const questions = version.slides
    .filter((slide) => slide.part === 'baseline')
    .flatMap((slide) => slide.blocks)
    .filter((block) => 'id' in block);
  const again = version.slides
    .filter((slide) => slide.part === 'endpoint')
    .flatMap((slide) => slide.blocks);
  const mirrors = again.some((block) => block.kind === 'statements' && block.again);
  if (questions.length === 0 || !mirrors)
    report({
      ruleId: 'endpoint-mirrors-baseline',
      place: version.slides.find((slide) => slide.part === 'endpoint')?.place ?? topOf(context),
      reason: `Unexpected endpoint of ${version.band.id} that does not repeat the baseline, expected <Again of="…"/>`,
      note: 'Asked the same way twice, a class sees what it learnt. Put <Statements id="…"> on the baseline slide and <Again of="…"/> here.',
    });
};
