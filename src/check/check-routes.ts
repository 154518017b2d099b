import { EMERGENCY, type HelpRoute } from '#model/help-route.ts';
import type { Help } from '#model/lesson/slide.ts';
import type { Handout, HandoutBlock } from '#model/paper/handout.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { reportRetired } from './check-contacts.ts';
import type { CheckContext, VersionRule } from './check-context.ts';
import { distinctSheets } from './distinct-sheets.ts';
import { textPlaces } from './text-places.ts';

/** Checks contacts, opening hours and required combinations of help routes. */
export const checkRoutes: VersionRule = (context) => {
  const { sharedData, version, report } = context;
  const { slides, handouts, defaultHandouts, plan, letter, strip } = version;
  const content = { slides, handouts, defaultHandouts, plan, letter, strip };
  reportRetired(content, version.place, sharedData, report);
  checkHours(content, context);
  checkLeadRole(content, context);
  const panels = [
    ...slides.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'help')),
    ...distinctSheets([...handouts, ...defaultHandouts]).flatMap(helpOn),
  ];
  checkEveryPanel(panels, context);
  checkEmergency(panels, context);
};

/** Opening hours as people write them: “9 am to 5 pm”, “24/7”, “on weekdays”. “Any time” does not count. */
export const HOURS =
  /\b\d{1,2}([.:]\d\d)?( |\u00a0)?(am|pm)\b|24\/7|24[ -]hours?|round the clock|monday to friday|weekdays|opening hours|open (from|until|till)\b/iu;

/** Reports opening hours of a helpline, recognised by its name or number: hours change and print does not. */
function checkHours(content: unknown, { sharedData, version, report }: CheckContext): void {
  const lines = sharedData.routes.routes
    .filter(({ contact }) => contact.phone ?? contact.url ?? contact.text)
    .flatMap(marksOf);
  for (const { text, place, field } of textPlaces(content, version.place)) {
    const hit = HOURS.exec(text);
    if (hit && (field === 'says' || lines.some((line) => text.includes(line))))
      report({
        ruleId: 'no-opening-hours',
        place,
        reason: `Unexpected hours “${hit[0]}” beside a help route in ${version.band.id}, expected none`,
        note: 'Hours have changed again and again, and a child who finds nobody there may not try again. Leave them out.',
      });
  }
}

const marksOf = ({ name, contact }: HelpRoute): string[] =>
  [name, contact.phone, contact.url, contact.email].filter((mark) => mark !== undefined);

/** Reports the lead's role as another nation calls it. */
function checkLeadRole(content: unknown, { version, report }: CheckContext): void {
  const others = Object.values(LEAD_ROLE).filter((role) => role !== version.leadRole);
  for (const { text, place } of textPlaces(content, version.place)) {
    const role = others.find((other) => text.toLowerCase().includes(other.toLowerCase()));
    if (role)
      report({
        ruleId: 'lead-by-role',
        place,
        reason: `Unexpected “${role}” in ${version.band.id}, expected “${version.leadRole}”`,
        note: 'Each nation has its own name for the lead. Write \\{leadRole} where common texts allow it, or “the safeguarding lead”.',
      });
  }
}

/** What every panel has, such as Childline beside a trusted adult, is on each, from the youngest band that may see it. */
function checkEveryPanel(
  panels: readonly Help[],
  { sharedData, version, report }: CheckContext,
): void {
  const fromAge = (band: string | null) =>
    sharedData.bands.find(({ id }) => id === band)?.ages[0] ?? Number.POSITIVE_INFINITY;
  const due = sharedData.routes.routes.filter(
    ({ everyPanel, fromBand }) => everyPanel && version.band.ages[0] >= fromAge(fromBand),
  );
  for (const panel of panels)
    for (const { id, name } of due.filter((route) => !has(panel, route.id)))
      report({
        ruleId: 'childline-beside',
        place: panel.place,
        reason: `Unexpected help panel of ${version.band.id} without ${name}, expected it beside ${namesOn(panel)}`,
        note: `The adult at hand may not listen, or may be the worry. Add ${id} to routes="…", or write <Help/> for all of them.`,
      });
}

const has = ({ routes }: Help, id: string): boolean => routes.some((route) => route.id === id);

/** Every help panel says whom to call in immediate danger, for every band and risk. */
function checkEmergency(panels: readonly Help[], { version, report }: CheckContext): void {
  for (const panel of panels)
    if (!has(panel, EMERGENCY))
      report({
        ruleId: 'emergency-present',
        place: panel.place,
        reason: `Unexpected help panel of ${version.band.id} without 999, expected it beside ${namesOn(panel)}`,
        note: 'A child in danger now cannot wait for a worry to be heard. Add emergency-999 to routes="…", or write <Help/> for all of them; for the youngest a grown-up rings it.',
      });
}

const namesOn = ({ routes }: Help): string =>
  routes.map(({ name }) => `“${name}”`).join(', ') || 'the others';

const helpOn = ({ blocks }: Pick<Handout, 'blocks'>): Help[] => blocks.flatMap(helpIn);
const helpIn = (block: HandoutBlock): Help[] =>
  block.kind === 'help'
    ? [block]
    : block.kind === 'columns'
      ? [...block.left, ...block.right].flatMap(helpIn)
      : block.kind === 'organiser'
        ? block.panels.flatMap(({ blocks }) => blocks.flatMap(helpIn))
        : [];
