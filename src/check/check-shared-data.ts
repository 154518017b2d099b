import { type Report, startOf } from '#diagnostics/problem.ts';
import type { SharedData } from '#model/lesson/lesson.ts';
import { reportContacts, reportRetired } from './check-contacts.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { HOURS } from './check-routes.ts';
import { textPlaces } from './text-places.ts';

/** A shared data file, for the places of problems. */
interface Source {
  path: string;
  text: string;
}

/** Checks the data that all lessons share: help routes, common texts and the type sizes of bands. */
export function checkSharedData(
  sharedData: SharedData,
  files: { routes: Source; bands: Source; common: Source },
  report: Report,
): void {
  checkCommon(sharedData, files.common.path, report);
  for (const route of sharedData.routes.routes) {
    const place = lineOf(files.routes, `id: ${route.id}`);
    const first = sharedData.bands.find(({ id }) => id === route.fromBand)?.ages[0];
    const ages = Object.keys(route.forPupils).map(
      (id) => sharedData.bands.find((band) => band.id === id)?.ages[0] ?? Number.POSITIVE_INFINITY,
    );
    const purposes = [...Object.values(route.forPupils), route.forAdults];
    if (first !== undefined && !ages.some((age) => age <= first))
      report({
        ruleId: 'route-says-what-for',
        place,
        reason: `Unexpected help route “${route.id}” that says nothing to pupils of ${route.fromBand}, expected forPupils from that band on`,
        note: 'A number alone helps nobody: a child has to know what it is for. Add a sentence for the first band that may see it.',
      });
    if (purposes.some((text) => text.trim() === ''))
      report({
        ruleId: 'route-says-what-for',
        place,
        reason: `Unexpected empty text of help route “${route.id}”, expected what it is for`,
        note: 'A number alone helps nobody. Write a sentence.',
      });
    if (route.adultOnly && !purposes.every((text) => /\b18\b/.test(text)))
      report({
        ruleId: 'adult-route-says-so',
        place,
        reason: `Unexpected service for adults, “${route.id}”, that does not say so, expected “18 or over”`,
        note: 'In one class some are 17 and some are 18. A child who rings it is turned away. Begin with “Only if you are 18 or over”.',
      });
    const hours = purposes.map((text) => HOURS.exec(text)?.[0]).find(Boolean);
    if (hours)
      report({
        ruleId: 'no-opening-hours',
        place,
        reason: `Unexpected hours “${hours}” in help route “${route.id}”, expected none`,
        note: 'Hours have changed again and again. Leave them out.',
      });
  }
  for (const band of sharedData.bands) {
    const least = leastType(band.ages[0]);
    if (band.slideType.body < least.slide || band.paperType < least.paper)
      report({
        ruleId: 'type-large-enough',
        place: lineOf(files.bands, `id: ${band.id}`),
        reason: `Unexpected type of ${band.slideType.body} points on slides and ${band.paperType} on paper for ${band.id}, expected at least ${least.slide} and ${least.paper}`,
        note: 'A pupil at the back of the room, and one who sees less well, has to read it. Make it larger.',
      });
  }
}

/** Common texts that quote wording to avoid. */
const QUOTING = new Set(['words', 'words-contact', 'words-images', 'eal-send']);
/** Sections with questions that parents ask their own child, which may be about the child's life. */
const ASKED_AT_HOME = /^safe-tonight-families/;

/** Checks wording and figures in the texts that every plan and briefing has. */
function checkCommon(sharedData: SharedData, path: string, report: Report): void {
  const everyone = sharedData.embargo.phrases.filter((phrase) => phrase.for === 'everyone');
  for (const [id, nodes] of sharedData.common) {
    reportContacts(nodes, startOf(path), sharedData.routes.routes, 'adults', report);
    reportRetired(nodes, startOf(path), sharedData, report);
    if (QUOTING.has(id)) continue;
    reportPhrases(everyone, textPlaces(nodes, startOf(path)), report);
    if (!ASKED_AT_HOME.test(id)) reportOwnLife(textPlaces(nodes, startOf(path)), report);
  }
}

/**
 * Smallest type size for this age, in points. Paper is never below the British Dyslexia Association's 12; the rest is
 * our choice.
 */
function leastType(age: number): { slide: number; paper: number } {
  if (age < 5) return { slide: 36, paper: 24 };
  if (age < 7) return { slide: 36, paper: 18 };
  if (age < 9) return { slide: 32, paper: 16 };
  if (age < 11) return { slide: 28, paper: 14 };
  return { slide: 24, paper: 12 };
}

function lineOf({ path, text }: Source, mark: string) {
  const at = text.split('\n').findIndex((line) => line.trim().replace(/^- /, '') === mark);
  return at < 0 ? startOf(path) : { ...startOf(path), line: at + 1, endLine: at + 1 };
}
