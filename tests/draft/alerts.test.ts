/** Every alert of the fixtures becomes a lesson that is right as it stands, and meetings for adults: no edit, no problem. */
import { readdirSync, readFileSync } from 'node:fs';
import { toString as textContent } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import { whyNoLesson } from '#alert/why-no-lesson.ts';
import { nameFinder } from '#check/find-names.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { isTaughtAsRead } from '#model/alert/alert-reading.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { AdultDeck, Workshops } from '#model/paper/workshop.ts';
import { isOnImages } from '#model/risk.ts';
import { prepare } from '#pipeline';
import { draftFromReading, readDraftData } from '#pipeline/draft-from-reading.ts';
import type { Prepared } from '#pipeline/prepared.ts';
import type { LessonFolder } from '#read/read-lesson.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { shinglesText } from '#scripts/lesson-folder.ts';
import { moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { lessonFolders, sharedFile } from '#scripts/sources.ts';
import { said, wall } from '../adapt/adults-words.ts';
import { oneOfEach, triesBand } from '../proof.ts';

const FOLDER = 'tests/fixtures/alerts';
const library = loadPictures()([]);
/** Its format, and whether it is on a challenge: what leads a lesson is tried in modules.test.ts, in every band. */
const kindOf = (name: string): string => {
  const expected = readFileSync(`${FOLDER}/${name.replace(/\.\w+$/, '.expected.json')}`, 'utf8');
  const names: { role: string }[] = JSON.parse(expected).platformNames;
  return `${name.split('.').at(-1)} ${names.some(({ role }) => role === 'challenge')}`;
};
/** On eating as well: a paper that gets no lesson until its lead says what it is about. */
const FOR_THE_LEAD = 'school-nurse.txt';
const alerts = oneOfEach(
  readdirSync(FOLDER).filter((name) => !name.endsWith('.json') && name !== FOR_THE_LEAD),
  kindOf,
);

let prepared: Awaited<ReturnType<typeof prepare>>;
const problems: Problem[] = [];
/** By alert: how many of the bands that are looked at may hear of any risk that is read with some certainty. */
const bandsOf = new Map<string, number>();

beforeAll(async () => {
  const report = (problem: Problem) => problems.push(problem);
  const restatements = await sharedFile('lessons', 'restatements.yaml', report);
  const knowledge = await alertKnowledge('lessons', report);
  const [sharedData, modules] = [sharedSources, moduleSources];
  if (!restatements || !knowledge) throw new Error('The house files cannot be read');
  const from = await readDraftData({ sharedData, modules, restatements }, report);
  if (!from) throw new Error('The modules cannot be read');
  const drafts: LessonFolder[] = [];
  for (const name of alerts) {
    const text = await alertText(`${FOLDER}/${name}`, report);
    const reading = text && readAlertText(text, knowledge, report);
    if (!reading) continue;
    const wish = { subject: null, existing: null, today: '2026-11-24', reviewBy: '2027-05-24' };
    const draft = await draftFromReading(reading, text, from, wish, report);
    const slug = name.replace(/\W+/g, '-');
    const raised = knowledge.risks.filter(({ id }) =>
      reading.risks.some((risk) => risk.id === id && isTaughtAsRead(risk, reading.lead)),
    );
    const taught = new Set(
      raised.flatMap(({ bands }) =>
        Object.entries(bands).flatMap(([band, { depth }]) =>
          depth === 'none' || !triesBand(band) ? [] : [band],
        ),
      ),
    );
    bandsOf.set(`${slug}/alert.md`, taught.size);
    if (draft)
      drafts.push({
        slug: draft.slug,
        lesson: { path: `${slug}/lesson.mdx`, text: draft.files['lesson.mdx'] },
        alert: { path: `${slug}/alert.md`, text: draft.files['alert.md'] },
        shingles: shinglesText(text),
      });
  }
  expect(drafts).toHaveLength(alerts.length);
  const shipped = await lessonFolders('lessons', undefined, report);
  prepared = await prepare(
    { sharedData, modules, lessons: [...drafts, ...shipped] },
    {
      today: '2026-11-24',
      hasPicture: (name) => library(name) !== null,
      band: (_, band) => triesBand(band),
    },
  );
});

test('each band of each alert passes every rule', () => {
  expect(printProblems([...problems, ...prepared.problems], { color: false })).toBe('');
  const drafted = prepared.lessons.filter(({ lesson }) => bandsOf.has(lesson.alertFile));
  expect(drafted).toHaveLength(alerts.length);
  for (const { lesson, versions } of drafted)
    expect([lesson.alertFile, versions.length]).toEqual([
      lesson.alertFile,
      bandsOf.get(lesson.alertFile),
    ]);
});

const minutesOf = (deck: AdultDeck, which: 'minutes' | 'short') =>
  deck.slides.reduce((sum, slide) => sum + (slide[which] ?? 0), 0);
const texts = (blocks: readonly SlideBlock[]) =>
  blocks
    .map((block) =>
      'nodes' in block ? textContent({ type: 'root', children: block.nodes } as never) : '',
    )
    .join(' ');

describe('what adults meet over, for these alerts and for the lesson that ships', () => {
  let all: { lesson: Prepared['lesson']; versions: Prepared['versions']; made: Workshops }[];
  beforeAll(() => {
    all = prepared.lessons.flatMap(({ lesson, versions, workshops }) =>
      workshops ? [{ lesson, versions, made: workshops }] : [],
    );
  });

  test('is made', () => {
    expect(all).toHaveLength(alerts.length + 1);
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
        made.parents.handout.sections.filter(
          ({ heading, blocks }) =>
            heading !== 'What families can do' && blocks.some(({ kind }) => kind === 'checklist'),
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
        const slides = versions.find(({ version }) => version === from)?.version.slides;
        expect(slides?.some((slide) => slide.title === title && slide.blocks === blocks)).toBe(
          true,
        );
      }
    }
  });

  test('the service is named once at most, a challenge never, and look-alikes never', () => {
    for (const { lesson, made } of all) {
      const challenge = lesson.alert.names.some(({ role }) => role === 'challenge');
      const find = nameFinder(lesson.alert.names.filter(({ role }) => role !== 'slogan'));
      for (const things of [
        [wall(made.parents.deck), made.parents.handout, made.parents.cards],
        [wall(made.staff)],
      ]) {
        const found = said(things).flatMap((text) => find(text).map(({ name }) => name));
        expect(found.length, lesson.slug).toBeLessThanOrEqual(challenge ? 0 : 1);
        for (const name of found)
          expect(lesson.alert.names.find((listed) => listed.name === name)?.role).toBe('subject');
      }
    }
  });

  test('each says why it came, what to do in the first hour, and that nobody looks at a picture', () => {
    for (const { lesson, versions, made } of all) {
      const { deck, cards } = made.parents;
      const wrong = deck.slides.filter(({ step }) => step === 'wrong');
      // Of pictures only where pictures are taught: a workshop on games is not about them.
      const taught = new Set(versions.flatMap(({ version }) => version.risks.map(({ id }) => id)));
      const onImages = (prepared.sharedData?.risks ?? []).some(
        (risk) => taught.has(risk.id) && isOnImages(risk),
      );
      expect([
        lesson.slug,
        /Never look at, save or send/.test(wrong.map(({ blocks }) => texts(blocks)).join(' ')),
      ]).toEqual([lesson.slug, onImages]);
      for (const card of cards) {
        expect(card.openers.items.length).toBeGreaterThanOrEqual(3);
        expect(card.firstHour.items.length).toBeGreaterThanOrEqual(4);
      }
      expect(made.staff.slides.some(({ title }) => title === 'If a child tells you')).toBe(true);
    }
  });
});

test('the one that is left out is the safeguarding lead’s', async () => {
  const knowledge = await alertKnowledge('lessons', () => {});
  const text = await alertText(`${FOLDER}/${FOR_THE_LEAD}`, () => {});
  if (!knowledge || !text) throw new Error('The fixture cannot be read');
  const reading = readAlertText(text, knowledge, () => {});
  expect(reading && whyNoLesson(text, reading).map(({ why }) => why)).toEqual(['grave']);
});
