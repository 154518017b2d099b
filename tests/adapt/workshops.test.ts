/** What adults meet over, for every alert of the fixtures and the lesson that ships: whole, in time, and for its reader. */
import { readdirSync } from 'node:fs';
import { toString as textContent } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameFinder } from '#check/find-names.ts';
import { textPlaces } from '#check/text-places.ts';
import { ADULT_READERS } from '#model/adult-readers.ts';
import type { SlideBlock } from '#model/band-version.ts';
import type { AdultDeck, Workshops } from '#model/workshop.ts';
import {
  draftFromReading,
  type HouseFiles,
  type LessonFolder,
  type ModuleFiles,
  type Prepared,
  prepare,
  readAlertText,
  readDraftHouse,
} from '#pipeline';
import type { Problem, Report } from '#problems/problem.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { shinglesText } from '#scripts/lesson-folder.ts';
import { houseFile, houseFiles, lessonFolders, moduleFiles } from '#scripts/sources.ts';

const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;
const alerts = readdirSync('tests/fixtures/alerts').filter((name) => !name.endsWith('.json'));
const library = loadPictures()([]);
const hasPicture = (name: string) => library(name) !== null;

/** The lesson that ships, for a school of this nation; with those of the fixtures where they are asked for. */
async function lessonsOf(nation: (typeof NATIONS)[number], withAlerts = false) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const house = await houseFiles('lessons', undefined, report);
  const modules = await moduleFiles('lessons', report);
  if (!house) throw new Error('The house files cannot be read');
  house.school.text = house.school.text.replace('nation: england', `nation: ${nation}`);
  const lessons = await lessonFolders('lessons', undefined, report);
  if (withAlerts) lessons.push(...(await drafts(house, modules, report)));
  return prepare({ house, modules, lessons }, { today: '2026-11-24', hasPicture });
}

async function drafts(house: HouseFiles, modules: ModuleFiles, report: Report) {
  const restatements = await houseFile('lessons', 'restatements.yaml', report);
  const knowledge = await alertKnowledge('lessons', report);
  const from = restatements && (await readDraftHouse({ house, modules, restatements }, report));
  if (!from || !knowledge) throw new Error('The modules cannot be read');
  const lessons: LessonFolder[] = [];
  for (const name of alerts) {
    const text = await alertText(`tests/fixtures/alerts/${name}`, report);
    const reading = text && readAlertText(text, knowledge, report);
    if (!reading) continue;
    const wish = { subject: null, existing: null, today: '2026-11-24', reviewBy: '2027-05-24' };
    const draft = await draftFromReading(reading, text, from, wish, report);
    if (!draft) continue;
    lessons.push({
      slug: draft.slug,
      lesson: { path: `${draft.slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
      alert: { path: `${draft.slug}/alert.md`, text: draft.files['alert.md'] },
      shingles: shinglesText(text),
    });
  }
  return lessons;
}

const minutesOf = (deck: AdultDeck, which: 'minutes' | 'short') =>
  deck.slides.reduce((sum, slide) => sum + (slide[which] ?? 0), 0);
const said = (things: unknown) =>
  [...textPlaces(things, { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 })].map(
    ({ text }) => text,
  );
/** What the workshop's own slides show: what pupils see was checked as theirs. */
const wall = ({ slides }: AdultDeck) =>
  slides.filter(({ from }) => from === null).map(({ title, blocks }) => ({ title, blocks }));
const texts = (blocks: readonly SlideBlock[]) =>
  blocks
    .map((block) =>
      'nodes' in block ? textContent({ type: 'root', children: block.nodes } as never) : '',
    )
    .join(' ');

describe('of the lesson that ships and of every alert of the fixtures', () => {
  let prepared: Awaited<ReturnType<typeof prepare>>;
  let all: { lesson: Prepared['lesson']; versions: Prepared['versions']; made: Workshops }[];
  beforeAll(async () => {
    prepared = await lessonsOf('england', true);
    all = prepared.lessons.flatMap(({ lesson, versions, workshops }) =>
      workshops ? [{ lesson, versions, made: workshops }] : [],
    );
  }, 240_000);

  test('both are made, without a problem', () => {
    expect(all).toHaveLength(alerts.length + 1);
    // What else a lesson holds is judged in tests/draft/alerts.test.ts.
    const own = prepared.problems.filter(
      ({ ruleId, place }) => ruleId.startsWith('meeting-') || place.file.endsWith('workshops.mdx'),
    );
    expect(own).toEqual([]);
  });

  test('they take their time, whole and short, on no more than 14 slides', () => {
    for (const { lesson, made } of all)
      for (const deck of [made.parents.deck, made.staff]) {
        const [least, most] = deck.band.minutes;
        for (const minutes of [minutesOf(deck, 'minutes'), minutesOf(deck, 'short')]) {
          expect(minutes, lesson.slug).toBeGreaterThanOrEqual(least);
          expect(minutes, lesson.slug).toBeLessThanOrEqual(most);
        }
        expect(deck.slides.length, lesson.slug).toBeLessThanOrEqual(14);
      }
  });

  test('families hear of every risk that any class is taught, and tick what helps', () => {
    for (const { lesson, versions, made } of all) {
      const taught = new Set(versions.flatMap(({ version }) => version.risks.map(({ id }) => id)));
      const risks = made.parents.deck.slides.filter(({ title }) =>
        title.includes('in plain words'),
      );
      const named = risks.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'prose'
            ? block.nodes.flatMap((node) => (node.type === 'list' ? node.children : []))
            : [],
        ),
      );
      expect(named, lesson.slug).toHaveLength(taught.size);
      expect(
        made.parents.handout.sections.filter(({ blocks }) =>
          blocks.some(({ kind }) => kind === 'checklist'),
        ),
        lesson.slug,
      ).toHaveLength(taught.size);
    }
  });

  test('families see two real slides, of a primary and of a secondary class', () => {
    for (const { lesson, versions, made } of all) {
      const shown = made.parents.deck.slides.filter(({ from }) => from !== null);
      expect(
        shown.map(({ from }) => from?.band.phase),
        lesson.slug,
      ).toEqual(['primary', 'secondary']);
      for (const { from, title, blocks } of shown) {
        const own = versions.find(({ version }) => version === from)?.version.slides;
        expect(own?.some((slide) => slide.title === title && slide.blocks === blocks)).toBe(true);
      }
    }
  });

  test('the service is named once at most, a challenge never, and look-alikes never', () => {
    for (const { lesson, made } of all) {
      const challenge = lesson.alert.names.some(({ role }) => role === 'challenge');
      const find = nameFinder(lesson.alert.names.filter(({ role }) => role !== 'slogan'));
      for (const things of [
        [wall(made.parents.deck), made.parents.handout, made.parents.card],
        [wall(made.staff)],
      ]) {
        const found = said(things).flatMap((text) => find(text).map(({ name }) => name));
        expect(found.length, lesson.slug).toBeLessThanOrEqual(challenge ? 0 : 1);
        for (const name of found)
          expect(lesson.alert.names.find((one) => one.name === name)?.role).toBe('subject');
      }
    }
  });

  test('each says why it came, what to do in the first hour, and that nobody looks at a picture', () => {
    for (const { made } of all) {
      const { deck, card } = made.parents;
      const wrong = deck.slides.filter(({ step }) => step === 'wrong');
      expect(wrong.map(({ blocks }) => texts(blocks)).join(' ')).toMatch(
        /Never look at, save or send/,
      );
      expect(card.openers.items.length).toBeGreaterThanOrEqual(3);
      expect(card.firstHour.items.length).toBeGreaterThanOrEqual(4);
      expect(made.staff.slides.some(({ title }) => title === 'If a child tells you')).toBe(true);
    }
  });
});

test.each(NATIONS)(
  'families and staff of %s are sent to their own routes',
  async (nation) => {
    const { house, lessons } = await lessonsOf(nation);
    const made = lessons[0]?.workshops;
    if (!house || !made) throw new Error('Nothing was made');
    const { card } = made.parents;
    for (const { route } of card.routes.rows) {
      const listed = house.routes.routes.find(({ id }) => id === route.id);
      expect(listed?.readers).toContain('parent');
      expect(listed?.nations).toContain(nation);
    }
    expect(card.routes.rows.map(({ route }) => route.id).slice(0, 4)).toEqual([
      'emergency-999',
      'school-safeguarding-lead',
      'nspcc-helpline',
      'childline',
    ]);
    const forStaff = said(made.staff.slides.map(({ blocks }) => blocks)).join(' ');
    expect(forStaff).toContain('Professionals Online Safety Helpline');
    const forFamilies = said([wall(made.parents.deck), made.parents.handout, card]).join(' ');
    expect(forFamilies).not.toMatch(/Professionals Online Safety Helpline|Whistleblowing/);
  },
  60_000,
);

test('type is 24 points at least', () => {
  for (const { slideType } of Object.values(ADULT_READERS))
    expect(Math.min(slideType.body, slideType.title)).toBeGreaterThanOrEqual(24);
});
