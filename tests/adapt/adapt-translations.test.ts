import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { BandVersion } from '#model/band-version.ts';
import type { TranslatedLetter } from '#model/paper/letter.ts';
import { isConfirmed } from '#model/paper/letter-frame.ts';
import { EVERYONE } from '#model/paper/letter-reader.ts';
import { localeOf } from '#model/paper/letters.ts';
import { prepare } from '#pipeline';
import type { Sources } from '#pipeline/read-sources.ts';
import type { SourceFile } from '#read/read-yaml.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { lessonSources, moduleSources, sharedSources } from '#scripts/samples/shared-data.ts';
import { lessonFolders } from '#scripts/sources.ts';

const CONFIRMED = "confirmed: { name: 'A. Reader', role: 'teacher', date: '2026-11-24' }";
const BLANK = "confirmed: { name: '', role: '', date: '' }";
const library = loadPictures()([]);

/** The first lesson, in one band, with changes to its translations and to what stands around them. */
async function lesson(change: (text: string, file: string) => string = (text) => text) {
  const changed = (file: SourceFile) => ({ ...file, text: change(file.text, file.path) });
  const sharedData = { ...sharedSources, frames: (sharedSources.frames ?? []).map(changed) };
  const folders = lessonSources.map((source) => ({
    ...source,
    letters: (source.letters ?? []).map(changed),
  }));
  const sources: Sources = { sharedData, modules: moduleSources, lessons: folders };
  const { lessons, problems } = await prepare(sources, {
    today: '2026-11-24',
    band: 'lks2',
    hasPicture: (name) => library(name) !== null,
  });
  const version = lessons[0]?.versions[0]?.version as BandVersion;
  return {
    version,
    problems,
    of: (lang: string) =>
      version.translations.find((translation) => translation.lang === lang) as TranslatedLetter,
  };
}

const shipped = await lesson();
const said = ({ letter }: TranslatedLetter) =>
  textContent({ type: 'root', children: letter.front });

test('Welsh and Urdu are shipped for every band of the first lesson, as drafts that nobody has confirmed', async () => {
  expect(shipped.problems).toEqual([]);
  expect(shipped.version.translations.map(({ lang, confirmed }) => [lang, confirmed])).toEqual([
    ['cy', false],
    ['ur', false],
  ]);
  const folders = await lessonFolders('lessons', 'meeting-people-on-live-video', () => {});
  for (const { text } of folders.flatMap(({ letters = [] }) => letters))
    expect([...text.matchAll(/<Translated band="(\w+)"/g)].map(([, band]) => band)).toEqual([
      'eyfs',
      'ks1',
      'lks2',
      'uks2',
      'ks3',
      'ks4',
      'ks5',
    ]);
});

test('date, status and help are those of the English letter, in its words', () => {
  const { lang, letter } = shipped.of('cy');
  expect(lang).toBe('cy');
  expect(said(shipped.of('cy'))).toContain('Yn ystod wythnos 30 Tachwedd');
  expect(said(shipped.of('cy'))).toContain('Caeodd y wefan yn y rhybudd ym mis Tachwedd 2023.');
  const english = shipped.version.letter.card.routes;
  expect(letter.card.routes.map(({ id, contact }) => [id, contact])).toEqual(
    english.map(({ id, contact }) => [id, contact]),
  );
  expect(letter.card.firstHour).toHaveLength(shipped.version.letter.card.firstHour.length);
});

test('a draft is marked in both languages wherever it stands', () => {
  const { html, text, subject } = letterMessage(shipped.version, EVERYONE, shipped.of('ur'));
  expect(subject).toMatch(/^Draft: /);
  for (const mark of ['Draft translation: nobody has confirmed it yet.', 'مسودہ ترجمہ'])
    for (const form of [html, text]) expect(form).toContain(mark);
  expect(html).toMatch(/<td class="part rtl" lang="ur" dir="rtl"/);
});

describe('a family gets a letter in its language', () => {
  const carer = (language: string) => ({ language });

  test('only when somebody has confirmed the letter and what stands around it', async () => {
    const { version } = shipped;
    expect(localeOf(version, version.letter, carer('cy'))).toBeNull();
    const half = await lesson((text, file) =>
      file.endsWith('.mdx') ? text.replace(BLANK, CONFIRMED) : text,
    );
    expect(localeOf(half.version, half.version.letter, carer('cy'))).toBeNull();
    const whole = await lesson((text) => text.replace(BLANK, CONFIRMED));
    expect(localeOf(whole.version, whole.version.letter, carer('cy'))?.lang).toBe('cy');
    expect(localeOf(whole.version, whole.version.letter, carer('pl'))).toBeNull();
    expect(localeOf(whole.version, whole.version.letter, carer('en-GB'))).toBeNull();
  });

  test('a name, a role and a day make a confirmation, and nothing less does', () => {
    const whole = { name: 'A', role: 'teacher', date: '2026-11-24' };
    expect(isConfirmed(whole)).toBe(true);
    for (const key of ['name', 'role', 'date'])
      expect(isConfirmed({ ...whole, [key]: '' })).toBe(false);
  });
});

test('a name that no family may read, or a number of nobody’s, stops the kit in any language', async () => {
  const { problems } = await lesson((text, file) =>
    file.endsWith('cy.mdx')
      ? text.replaceAll('Y rhybudd.', 'Y rhybudd, Omegle, 0300 000 0000.')
      : text,
  );
  expect(problems.map(({ ruleId }) => ruleId)).toContain('letter-names-once');
  expect(problems.some(({ reason }) => reason.includes('0300 000 0000'))).toBe(true);
  expect(problems[0]?.place.file).toContain('letters/cy.mdx');
});
