/** “Safe tonight?”: asked of pupils, families and staff wherever somebody may be threatened over an image. */
import { toString as textContent } from 'mdast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { staffBriefing } from '#adapt/staff-briefing.ts';
import { textPlaces } from '#check/text-places.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Nation } from '#model/audience.ts';
import type { BandVersion } from '#model/band-version.ts';
import { lettersOf } from '#model/paper/letters.ts';
import { prepare } from '#pipeline';
import type { Prepared } from '#pipeline/prepared.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { bandToTry, lessonToTry } from '#scripts/samples/lesson-to-try.ts';
import { PLAIN_ALERT } from '#scripts/samples/plain-alert.ts';
import { moduleSources, sharedDataForTests, sharedSources } from '#scripts/samples/shared-data.ts';
import { firstLesson } from '../first-lesson.ts';
import { inNation } from '../in-nation.ts';

const { sharedData } = await sharedDataForTests();
const library = loadPictures()([]);

/** A lesson on these risks, the first leading, in every band that is old enough; `without` stands in its frames. */
function lessonOn(risks: string, without = ''): string {
  const [risk = '', ...others] = risks.split(' ');
  const depth = (id: string, band: string) =>
    sharedData.risks.find((risk) => risk.id === id)?.bands[band]?.depth ?? 'none';
  const bands = sharedData.bands
    .filter(({ id }) => depth(risk, id) !== 'none')
    .map(({ id }) => {
      const taught = [risk, ...others.filter((other) => depth(other, id) !== 'none')];
      return bandToTry({ id, risks: taught, frame: without });
    });
  return lessonToTry(risk, bands);
}

/** @param bands Which of a lesson are made; default: all that it has. */
async function prepared(
  texts: readonly string[],
  { nation = 'england', bands }: { nation?: Nation; bands?: readonly string[] } = {},
): Promise<{ lessons: Prepared[]; problems: Problem[] }> {
  return prepare(
    {
      sharedData: inNation(sharedSources, nation),
      modules: moduleSources,
      lessons: texts.map((text, index) => ({
        slug: `to-try-${index}`,
        lesson: { path: `to-try-${index}/lesson.mdx`, text },
        alert: { path: `to-try-${index}/alert.md`, text: PLAIN_ALERT },
        shingles: null,
      })),
    },
    {
      today: '2026-11-24',
      hasPicture: (name) => library(name) !== null,
      ...(bands ? { band: (_: string, id: string) => bands.includes(id) } : {}),
    },
  );
}

const textIn = (value: unknown, { place }: Pick<BandVersion, 'place'>): string =>
  [...textPlaces(value, place)].map(({ text }) => text).join('\n');
const onSlides = (version: BandVersion): string =>
  textIn(
    version.slides.map(({ blocks }) => blocks),
    version,
  );
const versionOf = (lesson: Prepared | undefined, band: string): BandVersion => {
  const found = lesson?.versions.find(({ version }) => version.band.id === band)?.version;
  if (!found) throw new Error(`No version for ${band}`);
  return found;
};

/** What the words of each age are sure to hold. */
const PUPILS: Record<string, RegExp> = {
  uks2: /it all feels too big, tell a grown-up now.*0800 1111/is,
  ks3: /don[’']t be alone with it.*0800 1111.*SHOUT to 85258.*999/is,
  ks4: /ending your life, tell someone now.*999.*0800 1111.*116 123.*85258.*0800 068 4141.*not in trouble/is,
  ks5: /ending your life, tell someone now.*999.*0800 1111.*116 123.*85258.*0800 068 4141.*not in trouble/is,
};
const ASKED_OUTRIGHT = /^First: are they safe tonight\?.*hurting yourself or ending your life/;
const GENTLY = /^If your child seems very low or very scared, stay close/;

/** First band of each risk in which it is due: what the taxonomy may not lose. */
const DUE = {
  'sexual-extortion': ['uks2', 'ks3', 'ks4', 'ks5'],
  'image-sharing': ['uks2', 'ks3', 'ks4', 'ks5'],
  'synthetic-imagery': ['ks3', 'ks4', 'ks5'],
  'live-recording': ['ks4', 'ks5'],
};
const NOT_DUE = 'scams-malware';

let all: Awaited<ReturnType<typeof prepared>>;
beforeAll(async () => {
  all = await prepared([...Object.keys(DUE), NOT_DUE].map((risk) => lessonOn(risk)));
});
const lessonOf = (risk: string): Prepared | undefined =>
  all.lessons[[...Object.keys(DUE), NOT_DUE].indexOf(risk)];

describe.each(Object.entries(DUE))('a lesson on %s', (risk, bands) => {
  test.each(bands)('says it on a slide for %s', (band) => {
    expect(onSlides(versionOf(lessonOf(risk), band))).toMatch(PUPILS[band] as RegExp);
  });

  test.each(bands)('begins the first hour of every letter with it for %s', (band) => {
    for (const { card } of lettersOf(versionOf(lessonOf(risk), band)))
      expect(textContent({ type: 'root', children: card.firstHour[0] ?? [] })).toMatch(
        band === 'uks2' ? GENTLY : ASKED_OUTRIGHT,
      );
  });

  test('says it to staff, in their briefing and on their slides, and to families at the workshop', () => {
    const lesson = lessonOf(risk);
    const { staff, parents } = lesson?.workshops ?? {};
    const briefing = staffBriefing(
      lesson?.lesson as never,
      sharedData,
      lesson?.versions.map(({ version }) => version) ?? [],
    );
    for (const document of [briefing, staff])
      expect(textIn(document, briefing)).toMatch(
        /asks about suicide, plainly.*Don[’']t leave them alone.*same day.*Report Remove.*deadline/is,
      );
    for (const document of [parents?.deck.slides, parents?.cards.at(-1)?.firstHour])
      expect(textIn(document, briefing)).toMatch(/First: are they safe tonight\?/);
  });
});

test('no card of families of young children asks it outright: they have one of their own', () => {
  const { cards = [] } = lessonOf('sexual-extortion')?.workshops?.parents ?? {};
  const place = lessonOf('sexual-extortion')?.versions[0]?.version.place as never;
  const [young, older] = cards.map(({ firstHour, forWhom }) => ({
    says: textIn(firstHour.items, { place }),
    forWhom,
  }));
  expect(cards).toHaveLength(2);
  expect(young?.forWhom).toBe('For families of children under 11');
  expect(young?.says).toMatch(/^If your child seems very low or very scared/);
  expect(young?.says).not.toMatch(/ending your life/);
  expect(older?.forWhom).toBe('For families of young people of 11 and over');
  expect(older?.says).toMatch(ASKED_OUTRIGHT);
  expect(lessonOf(NOT_DUE)?.workshops?.parents.cards.map(({ forWhom }) => forWhom)).toEqual(['']);
});

test('a lesson on something else says none of it', () => {
  const lesson = lessonOf(NOT_DUE);
  for (const { version } of lesson?.versions ?? [])
    expect(onSlides(version)).not.toMatch(/safe tonight|ending your life|too big/i);
  expect(
    textIn(lesson?.workshops, { place: all.lessons[0]?.versions[0]?.version.place as never }),
  ).not.toMatch(/safe tonight\?/i);
});

test('whoever is young hears it in no deck: below the first band that is due there is none', () => {
  for (const band of ['ks1', 'lks2'])
    expect(versionOf(lessonOf('sexual-extortion'), band).safeTonight).toBeUndefined();
});

test('the crisis lines stand beside the other help of that age', () => {
  const shown = (band: string) => onSlides(versionOf(lessonOf('sexual-extortion'), band));
  const [shout, samaritans, papyrus] = ['85258', '116 123', '0800 068 4141'];
  expect(shown('uks2')).not.toContain(shout);
  expect(shown('ks3')).toContain(shout);
  expect(shown('ks3')).not.toContain(papyrus);
  for (const band of ['ks4', 'ks5'])
    for (const number of [shout, samaritans, papyrus]) expect(shown(band)).toContain(number);
});

test('what to do about blackmail stands on every card, also where it is taught third', async () => {
  const { lessons } = await prepared(
    ['stranger-contact scams-malware sexual-extortion'].map((risks) => lessonOn(risks)),
    { bands: ['ks3', 'ks4', 'ks5'] },
  );
  for (const band of ['ks3', 'ks4', 'ks5']) {
    const version = versionOf(lessons[0], band);
    for (const { card } of lettersOf(version))
      expect(textIn(card.firstHour, version)).toMatch(
        /Don[’']t pay or reply\..*report, then block/,
      );
  }
  const { parents } = lessons[0]?.workshops ?? {};
  for (const said of [parents?.cards.map(({ firstHour }) => firstHour), parents?.deck.slides])
    expect(textIn(said, versionOf(lessons[0], 'ks3'))).toMatch(/Don[’']t pay or reply\./);
});

test('a family that hears of gambling is given the helpline, where the nation has it', async () => {
  const spending = lessonOn('spending-gambling');
  const ids = ({ letter }: BandVersion) => letter.card.routes.map(({ id }) => id);
  const { lessons } = await prepared([spending]);
  expect(ids(versionOf(lessons[0], 'lks2'))).not.toContain('national-gambling-helpline');
  for (const band of ['uks2', 'ks3', 'ks4', 'ks5'])
    expect(ids(versionOf(lessons[0], band))).toContain('national-gambling-helpline');
  const sheet = versionOf(lessons[0], 'ks5').handouts.find(({ id }) => id === 'the-kitchen-table');
  expect(textIn(sheet, versionOf(lessons[0], 'ks5'))).toContain('0808 8020 133');
  const ni = await prepared([spending], { nation: 'ni', bands: ['uks2'] });
  expect(ni.problems).toEqual([]);
  expect(ids(versionOf(ni.lessons[0], 'uks2'))).not.toContain('national-gambling-helpline');
});

test('in Northern Ireland Lifeline stands there too', async () => {
  const { lessons, problems } = await prepared([lessonOn('sexual-extortion')], {
    nation: 'ni',
    bands: ['ks4'],
  });
  expect(problems).toEqual([]);
  const version = versionOf(lessons[0], 'ks4');
  expect(onSlides(version)).toMatch(/Lifeline.*0808 808 8000/is);
  expect(textIn(version.letter.card, version)).toContain('0808 808 8000');
});

test('a lesson that leaves its slide out is refused', async () => {
  const { problems } = await prepared([lessonOn('image-sharing', ' without="tonight"')]);
  const refused = problems.filter(({ ruleId }) => ruleId === 'safe-tonight');
  expect(refused.map(({ reason }) => reason)).toEqual(
    DUE['image-sharing'].map((band) => expect.stringContaining(`slides of ${band}`)),
  );
});

test('the first lesson asks it in every band from nine on, in every language of its letters', async () => {
  const { lessons } = await firstLesson();
  for (const band of ['uks2', 'ks3', 'ks4', 'ks5']) {
    const version = versionOf(lessons[0], band);
    expect(onSlides(version)).toMatch(PUPILS[band] as RegExp);
    expect(version.translations.map(({ lang }) => lang)).toEqual(['cy', 'ur']);
    for (const { letter } of version.translations)
      expect(textContent({ type: 'root', children: letter.card.firstHour[0] ?? [] })).toContain(
        band === 'uks2' ? '0808 800 5000' : '0800 068 4141',
      );
  }
});
