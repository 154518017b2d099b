/** What the parts of a band version are adapted with. */
import type { Report } from '#diagnostics/problem.ts';
import { asksOfSelfHarm, tellsOfSelfHarm } from '#model/alert/alert-topics.ts';
import type { Band } from '#model/band.ts';
import type { RiskAtDepth } from '#model/band-version.ts';
import type { Character } from '#model/lesson/character.ts';
import { type Component, placeOf } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AttributesOf } from '#model/lesson/vocabulary.ts';
import { asksSafeTonight } from '#model/risk.ts';
import { renamer } from '#model/text/rename.ts';
import type { Context } from './context.ts';
import { pupilRoutes, risksWithStory, routesOffTopic } from './help-routes.ts';
import { safeTonight, tonightForFamilies } from './safe-tonight.ts';

/** The context for adapting a band's parts. */
export function bandContext(
  lesson: Lesson,
  band: Band,
  sharedData: SharedData,
  {
    attributes,
    riskIds,
    hasPicture,
    report,
  }: AdaptOptions & { attributes: AttributesOf<'Band'>; riskIds: readonly string[] },
): Context {
  // check-ids.ts reports unknown routes, and stops the lesson.
  const known = new Set(sharedData.routes.routes.map(({ id }) => id));
  const ofStory = attributes.routes?.filter((id) => known.has(id)) ?? null;
  const asksTonight =
    attributes.tonight ?? asksSafeTonight(sharedData, band, riskIds, tellsOfSelfHarm(lesson.alert));
  return {
    lesson,
    sharedData,
    band,
    file: lesson.file,
    cast: castOf(lesson, sharedData, band),
    hasPicture,
    parts: null,
    riskIds,
    risks: risksWithStory(sharedData, riskIds, ofStory),
    pupilRoutes: pupilRoutes(sharedData, band, riskIds, {
      ofAlert: lesson.alert.routes,
      ofStory,
      without: routesOffTopic(lesson, sharedData),
    }),
    tonight: asksTonight ? safeTonight(sharedData, band) : null,
    tonightAtHome:
      asksTonight || asksOfSelfHarm(lesson.alert) ? tonightForFamilies(sharedData, band) : null,
    report,
  };
}

/** Characters of this band, with this lesson's names, by id. */
function castOf(lesson: Lesson, sharedData: SharedData, band: Band): Record<string, Character> {
  const cast = sharedData.cast.filter((character) => character.bands.includes(band.id));
  const inText = renamer(cast, lesson.meta.names) ?? ((text: string) => text);
  return Object.fromEntries(
    cast.map((character) => [character.id, { ...character, name: inText(character.name) }]),
  );
}

/** The risks that the band is taught, with their depth from the taxonomy; others are reported. */
export function risksAtDepth(
  lesson: Lesson,
  sharedData: SharedData,
  band: Band,
  ids: readonly string[],
  node: Component,
  report: Report,
): RiskAtDepth[] {
  return ids.flatMap((id) => {
    const risk = sharedData.risks.find((risk) => risk.id === id);
    const taught = risk?.bands[band.id];
    if (risk && taught && taught.depth !== 'none')
      return [{ id, label: risk.label, depth: taught.depth, pupilName: taught.pupilName }];
    report({
      ruleId: risk ? 'risk-depth' : 'reference-resolves',
      place: placeOf(node, lesson.file),
      reason: `Unexpected risk “${id}” for ${band.id}, expected ${risk ? 'one that this band is old enough for' : 'an id of lessons/taxonomy.yaml'}`,
      note: 'The taxonomy says from which band on a risk is taught, and how deep. Take it out of risks="…".',
    });
    return [];
  });
}

/** Dependencies of adapting that are passed in. */
export interface AdaptOptions {
  hasPicture: (name: string) => boolean;
  report: Report;
}
