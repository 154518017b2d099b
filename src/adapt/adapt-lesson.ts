import type { RootContent } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import { aboutOf, subjectFor } from '#model/alert-about.ts';
import { tellsOfSelfHarm } from '#model/alert-topics.ts';
import type { Band } from '#model/band.ts';
import type { BandVersion, RiskAtDepth } from '#model/band-version.ts';
import type { Character } from '#model/character.ts';
import { type Component, isComponentNode, placeOf } from '#model/component.ts';
import type { Handout } from '#model/handout.ts';
import { type Lesson, leadMechanism, type SharedData } from '#model/lesson.ts';
import { cameAsOf } from '#model/paper-kind.ts';
import { renamer } from '#model/rename.ts';
import { asksSafeTonight, firstThingOf } from '#model/risk.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { schoolFor } from '#model/sending.ts';
import type { Slide } from '#model/slide.ts';
import { hearsPlainly } from '#model/told-ages.ts';
import { adaptLaterLetters } from './adapt-later-letters.ts';
import { adaptLetter } from './adapt-letter.ts';
import { adaptPlan } from './adapt-plan.ts';
import { adaptSlides } from './adapt-slides.ts';
import { adaptTranslations } from './adapt-translations.ts';
import { childrenFor, typedAttributes } from './components.ts';
import { type Context, fail } from './context.ts';
import { defaultHandouts } from './default-handouts/default-handouts.ts';
import { lessonDraftReasons } from './draft-reasons.ts';
import { factQuestions } from './fact-questions.ts';
import { defaultEditions, handoutEditions } from './handout-editions.ts';
import {
  helperStrip,
  outOfPlace,
  pupilRoutes,
  risksAsTold,
  staffPageRoutes,
} from './help-routes.ts';
import { safeTonight } from './safe-tonight.ts';
import { checkBlock } from './slide-blocks.ts';
import { flowOf, plain } from './text.ts';

/** Dependencies of adapting that are passed in. */
export interface AdaptOptions {
  hasPicture: (name: string) => boolean;
  report: Report;
}

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
 * Cuts a lesson to one band: everything the band's products are made of, typed, with places.
 * @returns The version, or `null` when a part of it is missing; every fault is reported.
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
  // A route that there is not is reported by check-ids.ts, and stops the lesson.
  const known = new Set(sharedData.routes.routes.map(({ id }) => id));
  const ofStory = attributes.routes?.filter((id) => known.has(id)) ?? null;
  const routes = pupilRoutes(sharedData, band, riskIds, {
    ofAlert: lesson.alert.routes,
    ofStory,
    without: outOfPlace(lesson, sharedData),
  });
  const asksTonight =
    attributes.tonight ?? asksSafeTonight(sharedData, band, riskIds, tellsOfSelfHarm(lesson.alert));
  const tonight = asksTonight ? safeTonight(sharedData, band) : null;
  const context: Context = {
    lesson,
    sharedData,
    band,
    file: lesson.file,
    cast: castOf(lesson, sharedData, band),
    hasPicture: options.hasPicture,
    parts: null,
    riskIds,
    risks: risksAsTold(sharedData, riskIds, ofStory),
    pupilRoutes: routes,
    tonight,
    report: options.report,
  };
  const children = childrenFor(context, node);
  const shared = childrenFor(context, lesson.root).filter((child) =>
    isComponentNode(child, 'Slide'),
  );
  const slides = adaptSlides(context, [...shared, ...children]);
  const handouts = apart(adaptHandouts(context, children, slides));
  const plan = adaptPlan(context, children, slides, riskIds, attributes.also ?? []);
  const letter = adaptLetter(context, children);
  for (const [part, made] of [
    ['Plan', plan],
    ['Letter', letter],
  ] as const)
    if (!made)
      fail(
        context,
        'plan-complete',
        node,
        `Unexpected <Band id="${band.id}"> without <${part}>, expected one`,
        `A kit has a plan for the teacher and a letter home for every band. Write <${part}> … </${part}> before </Band>.`,
      );
  if (!plan || !letter) return null;
  const subject = subjectFor(lesson.alert, riskIds[0], lesson.meta.subject);
  const does = leadMechanism(lesson, sharedData);
  const cameAs = cameAsOf(lesson.alert);
  const about = aboutOf(lesson.alert, subject, sharedData.risks, band, does);
  const firstThing = hearsPlainly(band) && firstThingOf(sharedData.risks, risks[0]?.id);
  const version = {
    slug: lesson.slug,
    lessonTitle: lesson.meta.title,
    title: attributes.title,
    outcome: attributes.outcome,
    band,
    yearNames: band.years[sharedData.school.nation] ?? band.name,
    nation: sharedData.school.nation,
    cast: context.cast,
    strip: helperStrip(routes),
    routes,
    paper: sharedData.paper,
    risks,
    ...(about === null ? {} : { about }),
    ...(firstThing ? { firstThing } : {}),
    ...(tonight ? { safeTonight: tonight } : {}),
    ...(cameAs === 'alert' ? {} : { cameAs }),
    slides,
    handouts,
    plan,
    questions: factQuestions(plan.keywords, routes, sharedData.quiz),
    letter,
    laterLetters: adaptLaterLetters(context, children, letter),
    translations: adaptTranslations(context, letter, tonight !== null),
    alert: lesson.alert,
    school: schoolFor(sharedData.school, lesson.alert),
    ...(sharedData.logo ? { logo: sharedData.logo } : {}),
    leadRole: LEAD_ROLE[sharedData.school.nation],
    draft: lessonDraftReasons(lesson, sharedData),
    staffRoutes: staffPageRoutes(sharedData, 'plan'),
    place: placeOf(node, lesson.file),
  };
  const exit = children.find((child) => isComponentNode(child, 'Exit'));
  const [asked] = exit && 'children' in exit ? childrenFor(context, exit) : [];
  const question =
    asked && isComponentNode(asked)
      ? checkBlock(context, asked, asked.children, placeOf(asked, context.file))
      : null;
  const sheets = defaultHandouts(version, options.hasPicture, question).map((handout) => ({
    ...handout,
    editions: defaultEditions(sharedData.paper, handout),
  }));
  return { ...version, defaultHandouts: apart(sheets, handouts) };
}

/** Sheets are files called by their ids: a second one of an id has a number, or it would take the place of the first. */
function apart<Sheet extends { id: string }>(
  sheets: readonly Sheet[],
  others: readonly { id: string }[] = [],
): Sheet[] {
  const taken = new Set(others.map(({ id }) => id));
  return sheets.map((sheet) => {
    let id = sheet.id;
    for (let turn = 2; taken.has(id); turn++) id = `${sheet.id}-${turn}`;
    taken.add(id);
    return { ...sheet, id };
  });
}

function castOf(lesson: Lesson, sharedData: SharedData, band: Band): Record<string, Character> {
  const cast = sharedData.cast.filter((character) => character.bands.includes(band.id));
  const inText = renamer(cast, lesson.meta.names) ?? ((text: string) => text);
  return Object.fromEntries(
    cast.map((character) => [character.id, { ...character, name: inText(character.name) }]),
  );
}

function risksAtDepth(
  lesson: Lesson,
  sharedData: SharedData,
  band: Band,
  ids: readonly string[],
  node: Component,
  report: Report,
): RiskAtDepth[] {
  return ids.flatMap((id) => {
    const risk = sharedData.risks.find((one) => one.id === id);
    const at = risk?.bands[band.id];
    if (risk && at && at.depth !== 'none')
      return [{ id, label: risk.label, depth: at.depth, pupilName: at.pupilName }];
    report({
      ruleId: risk ? 'risk-depth' : 'reference-resolves',
      place: placeOf(node, lesson.file),
      reason: `Unexpected risk “${id}” for ${band.id}, expected ${risk ? 'one that this band is old enough for' : 'an id of lessons/taxonomy.yaml'}`,
      note: 'The taxonomy says from which band on a risk is taught, and how deep. Take it out of risks="…".',
    });
    return [];
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
      const children = childrenFor(context, node);
      return [
        {
          id: attributes.id,
          kind: attributes.kind,
          title: attributes.title,
          intro: plain(attributes.intro),
          copies: attributes.copies,
          paper: attributes.paper,
          ...handoutEditions(context, node, attributes.kind, slides),
          lookFor: children
            .filter((child) => isComponentNode(child, 'LookFor'))
            .flatMap((child) => flowOf(childrenFor(context, child))),
          place: placeOf(node, context.file),
        },
      ];
    });
}
