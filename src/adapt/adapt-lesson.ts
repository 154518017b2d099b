import type { RootContent } from 'mdast';
import type { Alert } from '#model/alert/alert.ts';
import {
  aboutOf,
  isMechanismSure,
  isSurelyRead,
  subjectFor,
  withoutOwnAbout,
} from '#model/alert/alert-about.ts';
import { schoolFor } from '#model/alert/sending.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion } from '#model/band-version.ts';
import { hearsMechanism, hearsPlainly } from '#model/language/told-ages.ts';
import { type Component, isComponentNode, placeOf } from '#model/lesson/component.ts';
import { type Lesson, leadMechanism, type SharedData } from '#model/lesson/lesson.ts';
import type { Check, Slide } from '#model/lesson/slide.ts';
import type { Handout } from '#model/paper/handout.ts';
import { cameAsOf } from '#model/paper/paper-kind.ts';
import { firstThingOf } from '#model/risk.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { adaptLaterLetters } from './adapt-later-letters.ts';
import { adaptLetter } from './adapt-letter.ts';
import { adaptPlan } from './adapt-plan.ts';
import { adaptSlides } from './adapt-slides.ts';
import { adaptTranslations } from './adapt-translations.ts';
import type { AdaptOptions } from './band-context.ts';
import { bandContext, risksAtDepth } from './band-context.ts';
import { checkBlock } from './blocks/check-block.ts';
import { partOf } from './blocks/make-block.ts';
import { childrenFor, contentsOf, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { defaultHandouts } from './default-handouts/default-handouts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { factQuestions } from './fact-questions.ts';
import { defaultEditions, handoutEditions } from './handout-editions.ts';
import { helperStrip, staffPageRoutes } from './help-routes.ts';
import { flowOf, plain } from './text.ts';

/** The bands that a lesson is written for and the school teaches, in the order of the band file. */
export function bandsOf(lesson: Lesson, sharedData: SharedData): Band[] {
  const ids = new Set(
    lesson.root.children
      .filter((node) => isComponentNode(node, 'Band'))
      .map((node) => typedAttributes(node, 'Band')?.id),
  );
  const { taught } = sharedData.school;
  return sharedData.bands.filter(({ id }) => ids.has(id) && (taught?.includes(id) ?? true));
}

/**
 * Adapts a lesson to one band: everything that the band's products are made of, typed, with places.
 * @returns The band version, or `null` where a part is missing; every problem is reported.
 */
export function adaptLesson(
  lesson: Lesson,
  band: Band,
  sharedData: SharedData,
  options: AdaptOptions,
): BandVersion | null {
  const node = lesson.root.children.find(
    (child) => isComponentNode(child, 'Band') && typedAttributes(child, 'Band')?.id === band.id,
  );
  if (!node || !isComponentNode(node)) return null;
  const attributes = typedAttributes(node, 'Band');
  if (!attributes) return null;
  const risks = risksAtDepth(lesson, sharedData, band, attributes.risks, node, options.report);
  const riskIds = risks.map((risk) => risk.id);
  const context = bandContext(lesson, band, sharedData, { ...options, attributes, riskIds });
  const { tonight, pupilRoutes: routes } = context;
  const children = childrenFor(context, node);
  const ofAllBands = childrenFor(context, lesson.root).filter((child) =>
    isComponentNode(child, 'Slide'),
  );
  const slides = adaptSlides(context, [...ofAllBands, ...children]);
  const handouts = withOwnIds(adaptHandouts(context, children, slides));
  const plan = adaptPlan(context, children, slides, riskIds, attributes.also ?? []);
  const letter = adaptLetter(context, children);
  if (!plan) reportMissing(context, node, 'Plan');
  if (!letter) reportMissing(context, node, 'Letter');
  if (!plan || !letter) return null;
  const { nation } = sharedData.school;
  const draft = lessonDraftReasons(lesson, sharedData);
  const version = {
    slug: lesson.slug,
    lessonTitle: lesson.meta.title,
    title: attributes.title,
    outcome: attributes.outcome,
    band,
    yearNames: band.years[nation] ?? band.name,
    nation,
    cast: context.cast,
    strip: helperStrip(routes),
    routes,
    paper: sharedData.paper,
    risks,
    ...alertFor(lesson, band, sharedData, riskIds[0]),
    ...(tonight ? { safeTonight: tonight } : {}),
    slides,
    handouts,
    plan,
    questions: factQuestions(plan.keywords, routes, sharedData.quiz),
    letter,
    laterLetters: adaptLaterLetters(context, children, letter),
    translations: adaptTranslations(context, letter),
    alert: lesson.alert,
    school: schoolFor(sharedData.school, lesson.alert),
    ...(sharedData.logo ? { logo: sharedData.logo } : {}),
    leadRole: LEAD_ROLE[nation],
    draft,
    isDraft: draft.length > 0,
    staffRoutes: staffPageRoutes(sharedData, 'plan'),
    place: placeOf(node, lesson.file),
  };
  const sheets = defaultHandouts(version, options.hasPicture, exitQuestion(context, children));
  const withEditions = sheets.map((handout) => ({
    ...handout,
    editions: defaultEditions(sharedData.paper, handout),
  }));
  return { ...version, defaultHandouts: withOwnIds(withEditions, handouts) };
}

function reportMissing(context: Context, node: Component, part: 'Plan' | 'Letter'): void {
  fail(
    context,
    'plan-complete',
    node,
    `Unexpected <Band id="${context.band.id}"> without <${part}>, expected one`,
    `A kit has a plan for the teacher and a letter home for every band. Write <${part}> … </${part}> before </Band>.`,
  );
}

/**
 * What adults of this band are told of the alert in short messages: what it is about, what to do first, and which kind
 * of paper it was.
 */
function alertFor(
  lesson: Lesson,
  band: Band,
  sharedData: SharedData,
  lead: string | undefined,
): Pick<BandVersion, 'about' | 'firstThing' | 'step' | 'cameAs'> {
  const { alert, meta } = lesson;
  const subject = subjectFor(alert, lead, meta.subject);
  const mechanism = leadMechanism(lesson, sharedData);
  const aboutIn = (read: Alert) => aboutOf(read, subject, sharedData.risks, band, mechanism);
  // A short message has no space for a quotation.
  const isQuotation = alert.corrections.about?.includes('“');
  const about = (isQuotation && aboutIn(withoutOwnAbout(alert))) || aboutIn(alert);
  const sure = isMechanismSure(alert) ? mechanism?.adults : undefined;
  const step = hearsMechanism(band) && sure?.step;
  // Nobody is told to call a bank because of a risk that was not surely read.
  const isSure = lead !== undefined && isSurelyRead(alert, lead);
  const firstThing =
    hearsPlainly(band) && (sure?.firstThing ?? (isSure && firstThingOf(sharedData.risks, lead)));
  const cameAs = cameAsOf(alert);
  return {
    ...(about === null ? {} : { about }),
    ...(firstThing ? { firstThing } : {}),
    ...(step ? { step } : {}),
    ...(cameAs === 'alert' ? {} : { cameAs }),
  };
}

/** The question of the exit ticket, where the band has one of its own. */
function exitQuestion(context: Context, nodes: readonly RootContent[]): Check | null {
  const [question] = contentsOf(context, nodes, 'Exit');
  return question && isComponentNode(question) ? checkBlock(partOf(context, question)) : null;
}

/** Numbers sheets with the same id, which is their file name. */
function withOwnIds<Sheet extends { id: string }>(
  sheets: readonly Sheet[],
  besides: readonly { id: string }[] = [],
): Sheet[] {
  const taken = new Set(besides.map(({ id }) => id));
  return sheets.map((sheet) => {
    let id = sheet.id;
    for (let number = 2; taken.has(id); number++) id = `${sheet.id}-${number}`;
    taken.add(id);
    return { ...sheet, id };
  });
}

function adaptHandouts(
  context: Context,
  nodes: readonly RootContent[],
  slides: readonly Slide[],
): Handout[] {
  return nodes
    .filter((node) => isComponentNode(node, 'Handout'))
    .flatMap((node): Handout[] => {
      const attributes = typedAttributes(node, 'Handout');
      if (!attributes) return [];
      return [
        {
          id: attributes.id,
          kind: attributes.kind,
          title: attributes.title,
          intro: plain(attributes.intro),
          copies: attributes.copies,
          paper: attributes.paper,
          ...handoutEditions(context, node, attributes.kind, slides),
          lookFor: flowOf(contentsOf(context, childrenFor(context, node), 'LookFor')),
          place: placeOf(node, context.file),
        },
      ];
    });
}
