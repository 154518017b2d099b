import type { Report } from '#diagnostics/problem.ts';
import { type NamedTo, namesToldTo } from '#model/alert/alert.ts';
import { attributesOf, type Component, isComponentNode } from '#model/lesson/component.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { AdultDeck, WorkshopSources, Workshops } from '#model/paper/workshop.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { reportContacts, reportRetired } from './check-contacts.ts';
import { embargoedNames } from './check-names.ts';
import { reportOwnLife } from './check-own-life.ts';
import { reportPhrases } from './check-phrases.ts';
import { HOURS } from './check-routes.ts';
import { countName } from './count-name.ts';
import type { Excuses } from './excuses.ts';
import { nameFinder } from './find-names.ts';
import { textPlaces } from './text-places.ts';

/** Rules on workshops and staff briefings: time, length, wording, contacts and names. */
export function checkWorkshops(
  lesson: Lesson,
  sharedData: SharedData,
  { parents, staff }: Workshops,
  frames: WorkshopSources,
  excuses: Excuses,
  report: Report,
): void {
  const { deck } = parents;
  checkSize(deck, frames.parents, report);
  checkSize(staff, frames.staff, report);
  const seen = [ownSlides(deck), parents.runningSheet, parents.handout, ...parents.cards];
  const names = { lesson, sharedData, excuses };
  checkNamedOnce(seen, 'families', names, deck, report);
  checkNamedOnce([ownSlides(staff)], 'staff', names, staff, report);
  checkContent(seen, 'parent', sharedData, deck, report);
  checkContent([ownSlides(staff)], 'staff', sharedData, staff, report);
}

/** Slides copied from the lesson are excluded: they were checked as the pupils' slides. */
const ownSlides = (deck: AdultDeck) => ({
  slides: deck.slides
    .filter(({ from }) => from === null)
    .map(({ title, blocks, notes, place }) => ({ title, blocks, notes, place })),
  strip: deck.strip,
});

/**
 * Minutes and slides of a meeting. An excess in the template itself is an error of its author; where only the lesson
 * that filled it is too long, the build goes on.
 */
function checkSize(
  { slides, band, place }: AdultDeck,
  frame: Component | null,
  report: Report,
): void {
  const [least, most] = band.minutes;
  const steps = stepsOf(frame);
  const isInTime = (sum: number) => least <= sum && sum <= most;
  for (const [course, which] of [
    ['the whole', 'minutes'],
    ['the short way through', 'short'],
  ] as const) {
    const sum = sumOf(slides, which);
    if (isInTime(sum)) continue;
    report({
      ruleId: 'meeting-in-time',
      place,
      reason: `Unexpected ${sum} minutes for ${course} of the slides for ${band.name.toLowerCase()}, expected ${least} to ${most}`,
      note: 'Families have a bus to catch, and colleagues a class. Change minutes="…" of the steps in lessons/workshops.mdx.',
      ...(isInTime(sumOf(steps, which)) && {
        laidOut: `The slides for ${band.name.toLowerCase()} take ${sum} minutes instead of ${least} to ${most}.`,
      }),
    });
  }
  if (slides.length > band.slides[1])
    report({
      ruleId: 'meeting-in-time',
      place,
      reason: `Unexpected ${slides.length} slides for ${band.name.toLowerCase()}, expected at most ${band.slides[1]}`,
      note: 'More slides are read, and less is talked over. Join two steps in lessons/workshops.mdx.',
      ...(steps.length <= band.slides[1] && {
        laidOut: `There are ${slides.length} slides for ${band.name.toLowerCase()} instead of at most ${band.slides[1]}.`,
      }),
    });
}

/** The steps of a template before it is filled. */
const stepsOf = (frame: Component | null) =>
  (frame?.children ?? []).flatMap((node) => {
    const at = isComponentNode(node, 'Step') ? attributesOf(node, 'Step') : null;
    return at?.success ? [at.data] : [];
  });

const sumOf = (
  parts: readonly { minutes: number; short?: number | null | undefined }[],
  which: 'minutes' | 'short',
): number => parts.reduce((sum, part) => sum + (part[which] ?? 0), 0);

/**
 * The service in the alert is named once, with its status, and only where the lead decided so. No other service is
 * named.
 */
function checkNamedOnce(
  content: readonly unknown[],
  reader: NamedTo,
  { lesson, sharedData, excuses }: { lesson: Lesson; sharedData: SharedData; excuses: Excuses },
  { band, place }: AdultDeck,
  report: Report,
): void {
  const { names } = lesson.alert;
  const may = namesToldTo(reader, lesson.alert);
  const slogans = new Set(names.filter(({ role }) => role === 'slogan').map(({ name }) => name));
  const find = excuses.wrap(
    nameFinder(embargoedNames(sharedData, lesson).filter(({ name }) => !slogans.has(name))),
  );
  const named = new Set<string>();
  for (const { text, place: at } of textPlaces(content, place))
    for (const { name, as } of find(text)) {
      if (may.has(name) && !named.has(name)) {
        named.add(name);
        if (countName(find, text, name) === 1) continue;
      }
      report({
        ruleId: 'meeting-names-once',
        place: at,
        reason: may.has(name)
          ? `Unexpected second “${as}” in what ${band.name.toLowerCase()} meet over, expected the name once`
          : `Unexpected name “${as}” in what ${band.name.toLowerCase()} meet over, expected none`,
        note: 'A name on a wall is looked up on the way home, and look-alikes trade on it. Where the lead decided to name it to them (naming: in alert.md), <Slot what="status"/> does: elsewhere write “the service in the alert”.',
      });
    }
}

/** Words, contacts and role names suit the reader; the table of words to avoid may quote them. */
function checkContent(
  content: readonly unknown[],
  reader: 'parent' | 'staff',
  sharedData: SharedData,
  { place, band }: AdultDeck,
  report: Report,
): void {
  const { nation } = sharedData.school;
  const routes = sharedData.routes.routes.filter(
    (route) => route.readers.includes(reader) && route.nations.includes(nation),
  );
  reportContacts(content, place, routes, band.name.toLowerCase(), report);
  reportRetired(content, place, sharedData, report);
  const quoted = new Set(
    ['words-contact', 'words'].flatMap((id) =>
      [...textPlaces(sharedData.common.get(id) ?? [], place)].map(({ text }) => text),
    ),
  );
  const texts = [...textPlaces(content, place)].filter(({ text }) => !quoted.has(text));
  reportPhrases(
    sharedData.embargo.phrases.filter(
      (phrase) => phrase.for === 'everyone' || (reader === 'parent' && phrase.for === 'parents'),
    ),
    texts,
    report,
  );
  reportOwnLife(texts, report, true);
  const marks = routes.flatMap(({ name, contact }) =>
    [name, contact.phone, contact.url, contact.email].filter((mark) => mark !== undefined),
  );
  for (const { text, place: at, field } of texts) {
    const hours = HOURS.exec(text)?.[0];
    if (hours && (field === 'says' || marks.some((mark) => text.includes(mark))))
      report({
        ruleId: 'no-opening-hours',
        place: at,
        reason: `Unexpected hours “${hours}” beside a help route for ${band.name.toLowerCase()}, expected none`,
        note: 'Hours have changed again and again. Leave them out.',
      });
    const role = Object.values(LEAD_ROLE).find(
      (item) => item !== LEAD_ROLE[nation] && text.toLowerCase().includes(item.toLowerCase()),
    );
    if (role)
      report({
        ruleId: 'lead-by-role',
        place: at,
        reason: `Unexpected “${role}” for ${band.name.toLowerCase()}, expected “${LEAD_ROLE[nation]}”`,
        note: 'Each nation has its own name for the lead. Write \\{leadRole}.',
      });
  }
}
