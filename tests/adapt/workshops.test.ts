/** What adults of each nation meet over. What holds of every meeting is in tests/draft/alerts.test.ts. */
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { composeLesson } from '#compose/compose-lesson.ts';
import { ADULT_READERS } from '#model/paper/adult-readers.ts';
import { adaptBands } from '#pipeline/adapt-bands.ts';
import { readSources } from '#pipeline/read-sources.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonSources, moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { inNation } from '../in-nation.ts';
import { said, wall } from './adults-words.ts';

const NATIONS = ['england', 'wales', 'scotland', 'ni'] as const;
const library = loadPictures()([]);

/** The workshops of the lesson that ships, for a school of this nation. */
async function workshopsOf(nation: (typeof NATIONS)[number]) {
  const none = () => {};
  const read = await readSources(
    {
      sharedData: inNation(sharedSources, nation),
      modules: moduleSources,
      lessons: lessonSources,
    },
    false,
    none,
  );
  const [lesson] = read.lessons;
  if (!read.sharedData || !lesson) throw new Error('The lesson cannot be read');
  const { workshops, versions } = adaptBands(
    composeLesson(lesson, read.sharedData, read.modules, none),
    {
      sharedData: read.sharedData,
      frames: read.frames,
      hasPicture: (name) => library(name) !== null,
      wants: () => true,
    },
    none,
  );
  return {
    sharedData: read.sharedData,
    versions: versions.map(({ version }) => version),
    made: workshops,
  };
}

test.each(NATIONS)('families and staff of %s are sent to their own routes', async (nation) => {
  const { sharedData, made } = await workshopsOf(nation);
  if (!made) throw new Error('Nothing was made');
  const [card] = made.parents.cards;
  if (!card) throw new Error('No card was made');
  for (const { route } of card.routes.rows) {
    const listed = sharedData.routes.routes.find(({ id }) => id === route.id);
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
});

test('families of each age take home what their own children learn to say, and ways to start', async () => {
  const { versions, made } = await workshopsOf('england');
  const text = said(made?.parents.handout);
  for (const phase of ['primary', 'secondary']) {
    const version = versions.find(({ band }) => band.phase === phase);
    expect(text).toContain(version?.outcome);
    for (const opener of version?.letter.card.openers.slice(0, 2) ?? [])
      expect(text).toContain(textOf(opener));
  }
  expect(text).toEqual(expect.arrayContaining(['At primary school', 'In Years 7 to 13']));
});

test('type is 24 points at least', () => {
  for (const { slideType } of Object.values(ADULT_READERS))
    expect(Math.min(slideType.body, slideType.title)).toBeGreaterThanOrEqual(24);
});
