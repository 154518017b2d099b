/** Each mechanism leads a lesson in every band whose stories show it, with its own outcome: and nothing is wrong with it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksFromMarkdown } from '#alert/blocks/blocks-from-markdown.ts';
import { readAlertText } from '#alert/read-alert-text.ts';
import { textPlaces } from '#check/text-places.ts';
import { attribute } from '#compose/nodes.ts';
import { printProblems } from '#diagnostics/print-problems.ts';
import { chooseTelling } from '#draft/choose/choose-telling.ts';
import type { BandVersion } from '#model/band-version.ts';
import { shownIn } from '#model/lesson/story.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { canLead, forPupilsOf, type Mechanism } from '#model/mechanism.ts';
import { prepare } from '#pipeline';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { moduleSources, sharedDataForTests, sharedSources } from '#scripts/samples/shared-data.ts';
import { isProof } from '../proof.ts';

const { sharedData, modules } = await sharedDataForTests();
/** Of the mechanisms, those that are tried where not all are. */
const SOME = 5;

function lessonOn(mechanism: Mechanism) {
  const from = { mechanism, heaviest: undefined, alertText: '', history: [], today: '2026-11-24' };
  const bands = sharedData.bands.flatMap((band) => {
    const { story } = chooseTelling(tellingsOf(modules, band.id), band, from) ?? {};
    const isShown = story?.telling && shownIn(story.telling).includes(mechanism.id);
    const outcome = forPupilsOf(mechanism, band, sharedData.bands)?.outcome?.replaceAll('"', '’');
    const title = story ? attribute(story.module, 'title') : undefined;
    return story && isShown && title && outcome
      ? [bandToTry({ id: band.id, risks: [story.risk], telling: story.id, title, outcome })]
      : [];
  });
  const text = lessonToTry(mechanism.opens[0] ?? '', bands, { mechanism: mechanism.id });
  return {
    slug: mechanism.id,
    lesson: { path: `to-try/${mechanism.id}.mdx`, text },
    alert: { path: `to-try/${mechanism.id}.md`, text: PLAIN_ALERT },
    shingles: null,
  };
}

const place = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
/** Whole sentences of a part of a version; ids and names of files are none. */
const sentencesIn = (part: unknown): string[] =>
  [...textPlaces(part, place)].map(({ text }) => text).filter((text) => /\s/.test(text));
/** What pupils see of the story, and what is read to those who can't read yet. */
const storyOf = ({ band, slides }: BandVersion): string =>
  slides
    .filter(({ part }) => part === 'story')
    .map(({ title, blocks, notes }) =>
      sentencesIn({ title, blocks, notes: band.readAloud ? notes : null }).join(' '),
    )
    .join('\n\n');
const letterOf = ({ letter }: BandVersion): string => sentencesIn(letter.front).join('\n\n');

describe('a lesson that is led by what a service does', () => {
  const able = sharedData.mechanisms.filter(canLead);
  const tried = able.filter((_, at) => isProof || at % SOME === 0);
  let prepared: Awaited<ReturnType<typeof prepare>>;
  beforeAll(async () => {
    const library = loadPictures()([]);
    prepared = await prepare(
      {
        sharedData: sharedSources,
        modules: moduleSources,
        lessons: tried.map(lessonOn),
      },
      { today: '2026-11-24', hasPicture: (name) => library(name) !== null },
    );
  });

  test('no letter for children under nine has the mechanism’s lines for families, which speak of phones and friends online', () => {
    const wrong = prepared.lessons.flatMap(({ lesson, versions }) => {
      const adults = able.find(({ id }) => id === lesson.slug)?.adults;
      const lines = [adults?.sign, adults?.step, adults?.home].map((line) => line?.slice(1) ?? '?');
      return versions
        .filter(({ version }) => version.band.ages[0] < 9)
        .filter(({ version }) => {
          const said = sentencesIn(version.letter).join(' ');
          return lines.some((line) => said.includes(line));
        })
        .map(({ version }) => `${lesson.slug}, ${version.band.id}`);
    });
    expect(wrong).toEqual([]);
  });

  test('passes every rule', () => {
    expect(printProblems(prepared.problems, { color: false })).toBe('');
    expect(prepared.lessons.flatMap(({ versions }) => versions).length).toBeGreaterThan(
      tried.length * 4,
    );
  });

  // The way back: an alert gave the lesson, and the lesson gives the alert's mechanism.
  test.each([
    ['letter', letterOf, 0.9, 0.99],
    ['story', storyOf, 0.6, 0.8],
  ] as const)(
    'is known again by the reader of alerts from its %s',
    async (_, textOf, leastFirst, leastAmong) => {
      const knowledge = await alertKnowledge('lessons', () => {});
      if (!knowledge) throw new Error('What the reader of alerts knows cannot be read');
      const read = prepared.lessons.flatMap(({ lesson, versions }) =>
        versions.map(({ version }) => {
          const blocks = blocksFromMarkdown(textOf(version));
          const reading = readAlertText({ file: 'x.md', about: {}, blocks }, knowledge, () => {});
          const ids = reading?.mechanisms.map(({ id }) => id) ?? [];
          return {
            isFirst: reading?.leadMechanism === lesson.slug,
            isAmong:
              reading?.leadMechanism === lesson.slug || ids.slice(0, 3).includes(lesson.slug),
          };
        }),
      );
      const share = (is: (reading: (typeof read)[number]) => boolean) =>
        read.filter(is).length / read.length;
      expect(share(({ isFirst }) => isFirst)).toBeGreaterThanOrEqual(leastFirst);
      expect(share(({ isAmong }) => isAmong)).toBeGreaterThanOrEqual(leastAmong);
    },
  );
});
