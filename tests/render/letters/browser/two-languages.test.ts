/** Letters in two languages as the desk makes them: the command's words, each family's own, read from the right side. */
import { unzipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { NATIONS, type Nation } from '#model/audience.ts';
import { letterFor } from '#model/desk.ts';
import type { Family } from '#model/paper/family.ts';
import type { Letter, LetterId } from '#model/paper/letter.ts';
import { ENGLISH } from '#model/paper/letter-frame.ts';
import { lettersOf as lettersOfBand } from '#model/paper/letters.ts';
import type { School } from '#model/school.ts';
import { MM, PAGE } from '#render/letters/browser/drawing.ts';
import {
  ClassLetters,
  type DeskSource,
  fontsFor,
  letterLanguages,
  recipientsOf,
} from '#render/letters/browser/letter-desk.ts';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { makeLetters } from '#scripts/letters/make-letters.ts';
import { pdfFaults } from '#verify/pdf/check-pdf.ts';
import { pagePieces, pdfjsPages } from '../../../pdfjs-pages.ts';
import { often, oneOfEach } from '../../../proof.ts';
import { confirmedLesson } from './confirmed-lesson.ts';
import { deskFaces } from './desk-faces.ts';
import { fileOfRow } from './file-of-row.ts';

/** Nothing of these letters is too long, or in letters that no font holds. */
const allFits = ({ reason }: Problem): never => {
  throw new Error(reason);
};
const faces = deskFaces();
const confirmed = await confirmedLesson();
const shipped = await confirmedLesson(() => false, 'ks3');
const confirmedIn = async (nation: Nation) =>
  nation === 'england' ? confirmed : confirmedLesson(() => true, undefined, nation);

const family = (row: number, first: string, last: string, language: string): Family => ({
  row,
  pupilFirst: first,
  pupilLast: last,
  class: `Class${row}x`,
  carers: [
    {
      salutation: `Carer${row}x ${last}`,
      email: `family${row}@example.org`,
      address: `${row} Lantern Lane, Fennmoor`,
      language,
    },
  ],
});
const FAMILIES = [
  family(2, 'Zoë', 'Łukasz', 'en-GB'),
  family(3, 'Ahmed', 'Khan', 'ur'),
  family(4, 'Siân', 'Prŷs', 'cy'),
  family(5, 'محمد', 'احمد', 'ur'),
  family(6, 'Jan', 'Nowak', 'pl'),
];
const SIDES = [2, 4, 4, 4, 2];

function sourceOf(
  { desk, school }: Pick<typeof confirmed, 'desk' | 'school'>,
  band = 'ks3',
  which = 'before',
  changes: Partial<School> = {},
): DeskSource & { awaited: string[] } {
  const letter = desk.bands.find(({ id }) => id === band)?.letters.find(({ id }) => id === which);
  if (!letter) throw new Error(`No letter ${band} ${which}`);
  const ownSchool = { ...school, specimen: false, ...changes };
  return { ...letterFor(letter, ownSchool), school: ownSchool, draft: [], awaited: letter.awaited };
}
const lettersOf = (source: DeskSource, families: readonly Family[] = FAMILIES) =>
  new ClassLetters(
    source,
    recipientsOf(families),
    faces,
    'A lesson · letter to parents and carers',
  );
const bare = (text: string) => text.replace(/\s+/g, '').normalize('NFC');
const textOf = async (bytes: Uint8Array) => (await pdfjsPages(bytes)).map(bare);
const versionOf = (band: string) => {
  const version = confirmed.versions.find((version) => version.band.id === band);
  if (!version) throw new Error(`No band ${band}`);
  return { ...version, draft: [], school: { ...version.school, specimen: false } };
};

describe('the same words as the command’s', async () => {
  const ks3 = versionOf('ks3');
  const byCommand = await makeLetters(ks3, FAMILIES, ['pdf', 'eml'], ks3.letter, allFits);
  const of = (path: string) =>
    byCommand.files.find((file) => file.path === path)?.bytes as Uint8Array;
  const atDesk = lettersOf(sourceOf(confirmed));

  test('in every mail draft', async () => {
    for (const [index, { row }] of FAMILIES.entries()) {
      const parsed = await PostalMime.parse(atDesk.eml(index) as Uint8Array);
      const command = await PostalMime.parse(of(`${row}.eml`));
      for (const part of ['subject', 'text', 'html', 'to'] as const)
        expect([row, part, parsed[part]]).toEqual([row, part, command[part]]);
    }
    const urdu = await PostalMime.parse(atDesk.eml(1) as Uint8Array);
    expect(urdu.html).toMatch(/<td[^>]* lang="ur" dir="rtl"/);
    expect(urdu.text).toContain('محترم Carer3x Khan،');
    expect(urdu.text).toContain('Dear Carer3x Khan,');
  });

  // Typst says an alef twice where it stands in one sign with others, and marks by the way: the other letters tell.
  const letters = (text: string) => [...text.replace(/[\p{M}\u0627\ufdfc]/gu, '')].sort().join('');
  test('on every side of paper', async () => {
    for (const [index, { row }] of FAMILIES.entries()) {
      const texts = await textOf(await atDesk.pdf(index));
      const command = await textOf(of(`${row}.pdf`));
      expect([row, texts.length]).toEqual([row, SIDES[index]]);
      expect([row, texts.map(letters)]).toEqual([row, command.map(letters)]);
    }
  });

  test('with the letters of a sign that stands for two in their order, to both readers', async () => {
    const { subject } = sourceOf(confirmed).translations.find(({ lang }) => lang === 'ur')
      ?.letter ?? {
      subject: '',
    };
    const [word = ''] = subject.split(' ');
    expect(word).toContain('لا');
    for (const bytes of [of('3.pdf'), await atDesk.pdf(1)])
      for (const [front = ''] of [await pdfjsPages(bytes), await readPages(bytes)])
        expect(front.split(word).length - 1).toBeGreaterThan(1);
  });

  test('with each address in its own order, on a page that is read from the right too', async () => {
    for (const bytes of [of('3.pdf'), await atDesk.pdf(1)]) {
      const [front] = await pdfjsPages(bytes);
      expect(front).toContain('3 Lantern Lane');
    }
  });

  // pdf.js puts a mark that stands over a letter behind the word.
  const unmarked = (text: string) => bare(text).replaceAll('\u064b', '');
  test('which are found and read in their own order', async () => {
    for (const index of [1, 2, 3]) {
      const { texts } = atDesk.preview(index);
      const [front, reverse, card, cardReverse] = await textOf(await atDesk.pdf(index));
      expect(texts.map(({ lang }) => lang)).toEqual([
        FAMILIES[index]?.carers[0]?.language,
        'en-GB',
      ]);
      for (const [at, { text }] of texts.entries()) {
        const sides = `${at === 0 ? front : reverse}${at === 0 ? card : cardReverse}`;
        // A mail has the ways to reach a school or a route on one line, and says what to copy instead of scissors.
        const said = text
          .split(/\n+/)
          .filter((line) => !/^_|^(?:Copy these|Copïwch y|یہ سطریں)/.test(line))
          .flatMap((line) => line.replace(/^• |:$/g, '').split(/ · |: | (?:or|neu|یا)(?: |$)/))
          .map(unmarked);
        expect(said.length).toBeGreaterThan(60);
        expect(said.filter((words) => !unmarked(sides).includes(words))).toEqual([]);
      }
    }
  });
});

describe('each family gets its own, in its language', () => {
  const letters = lettersOf(sourceOf(confirmed));

  test('in one pile in the order of the list: their language in front, English on the reverse', async () => {
    const pages = await textOf(await letters.copier(() => {}));
    expect(pages).toHaveLength(SIDES.reduce((sum, value) => sum + value, 0));
    let at = 0;
    for (const [index, { row, carers }] of FAMILIES.entries()) {
      const sides = pages.slice(at, at + (SIDES[index] as number));
      at += sides.length;
      for (const front of sides.slice(0, sides.length / 2)) {
        expect(front.match(/Class\d+x/g)).toEqual([`Class${row}x`]);
        expect(front.match(/Carer\d+x/g)).toEqual([`Carer${row}x`]);
        expect(front).toContain(bare(`${row} Lantern Lane`));
      }
      for (const back of sides.slice(sides.length / 2)) expect(back).not.toMatch(/Class\d|Carer\d/);
      const said = sides.map((page) =>
        page.includes('Dear') || page.includes('Helpcard')
          ? 'en-GB'
          : page.includes('Annwyl') || page.includes('Cerdyncymorth')
            ? 'cy'
            : 'ur',
      );
      const language = carers[0]?.language as string;
      expect(said).toEqual(
        sides.length === 2 ? ['en-GB', 'en-GB'] : [language, 'en-GB', language, 'en-GB'],
      );
    }
    expect(pages[2]).toContain(bare('صفحہ 1 از 4'));
    expect(pages[5]).toContain(bare('Page 4 of 4'));
    expect(pages[1]).toContain(bare('Page 2 of 2'));
  });

  test('in a file each, with nobody else’s name and no font that it does not need', async () => {
    const files = unzipSync(await letters.zip('pdf', () => {}));
    for (const { row, carers } of FAMILIES) {
      const bytes = fileOfRow(files, row);
      const text = (await textOf(bytes)).join();
      expect(new Set(text.match(/Class\d+x/g))).toEqual(new Set([`Class${row}x`]));
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      const fonts = namesIn(pdf, 'BaseFont').join();
      expect([row, fonts.includes('Vazirmatn')]).toEqual([row, carers[0]?.language === 'ur']);
    }
  });

  test('tagged, each part in its language, with what every PDF of the kit has to have', async () => {
    for (const bytes of [
      ...(await Promise.all([0, 1, 2, 3].map((index) => letters.pdf(index)))),
      await letters.copier(() => {}),
    ]) {
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(pdfFaults(pdf, { poster: false, slides: false, isListed: () => true })).toEqual([]);
    }
    const urdu = await PDFDocument.load(await letters.pdf(1), { updateMetadata: false });
    expect(urdu.catalog.get(PDFName.of('Lang'))).toEqual(PDFString.of('en-GB'));
    const root = urdu.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const document = root.lookup(PDFName.of('K'), PDFDict);
    const letter = kids(document)[0] as PDFDict;
    expect(kids(letter).map(langOf)).toEqual(['ur', 'en-GB']);
    const [inUrdu, inEnglish] = kids(letter).map(kids);
    // What the school says of itself is English; all else is in the part's own language.
    const english = inUrdu?.filter((pDFDict) => langOf(pDFDict) === 'en-GB').length ?? 0;
    expect(english).toBeGreaterThan(4);
    expect(english).toBeLessThan((inUrdu?.length ?? 0) / 2);
    expect(inEnglish?.map(langOf).filter(Boolean)).toEqual([]);
  });

  test('the desk shows all its sides and says who gets English alone, and why', () => {
    const shown = letters.preview(1).sides.map(({ side, lang }) => `${side} ${lang}`);
    expect(shown).toEqual(['front ur', 'front en-GB', 'back ur', 'back en-GB']);
    expect(letters.preview(0).sides.map(({ side }) => side)).toEqual(['front', 'back']);
    const ids = letters.preview(1).sides.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)]);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    expect(letterLanguages(letters.post, sourceOf(confirmed), [])).toEqual({
      both: [
        { english: 'Urdu', letters: 2 },
        { english: 'Welsh', letters: 1 },
      ],
      alone: [{ lang: 'pl', rows: [6], awaited: false }],
    });
  });
});

describe('a translation that nobody has confirmed', () => {
  const isForeign = /\p{Script=Arabic}|Annwyl|Cerdyn/u;

  test('is not at the desk at all, and every family gets English', async () => {
    expect(JSON.stringify(shipped.desk)).not.toMatch(isForeign);
    const source = sourceOf(shipped);
    const some = FAMILIES.slice(0, 3);
    const pages = await pdfjsPages(await lettersOf(source, some).copier(() => {}));
    expect(pages).toHaveLength(6);
    expect(pages.join()).not.toMatch(isForeign);
    const mail = lettersOf(source, some).eml(1) as Uint8Array;
    expect((await PostalMime.parse(mail)).text).not.toMatch(isForeign);
    expect(letterLanguages(recipientsOf(some), source, source.awaited)).toEqual({
      both: [],
      alone: [
        { lang: 'ur', rows: [3], awaited: true },
        { lang: 'cy', rows: [4], awaited: true },
      ],
    });
  });

  test('nor when only the letter, or only what stands around it, was read', async () => {
    for (const half of [/\.mdx$/, /\.yaml$/]) {
      const { desk } = await confirmedLesson((file) => half.test(file), 'ks3');
      expect(JSON.stringify(desk)).not.toMatch(isForeign);
    }
  });

  test('leaves for nobody even if the desk had it', async () => {
    const source = sourceOf(confirmed);
    const drafts = source.translations.map((translation) => ({ ...translation, confirmed: false }));
    const letters = lettersOf({ ...source, translations: drafts });
    expect((await pdfjsPages(await letters.copier(() => {}))).length).toBe(2 * FAMILIES.length);
  });

  test('is not used for another letter than the one that was translated', async () => {
    const after = sourceOf(confirmed, 'ks3', 'after');
    expect(after.translations).toEqual([]);
    const { translations } = sourceOf(confirmed);
    const pages = await pdfjsPages(await lettersOf({ ...after, translations }).copier(() => {}));
    expect(pages.length).toBe(2 * FAMILIES.length);
  });
});

describe('when the lessons are', () => {
  test('is said as the school says it in that language, or else as the frame does', async () => {
    const dates = { lessonsWhenIn: { ur: '7 دسمبر کو' }, lessonsWhen: 'on 7 December' };
    const letters = lettersOf(sourceOf(confirmed, 'ks3', 'before', dates));
    const [front = '', reverse = ''] = await textOf(await letters.pdf(1));
    expect(front).toContain(bare('7 دسمبر کو'));
    expect(reverse).toContain(bare('On 7 December'));
    const [welsh = ''] = await textOf(await letters.pdf(2));
    expect(welsh).toContain(bare('Ar gyfer teulu Siân Prŷs · Class4x'));
    expect(welsh).toContain(bare('Ar y dyddiad sydd yn y llythyr Saesneg'));
  });
});

test.each(oneOfEach(NATIONS, () => 'a nation'))(
  'every letter of a school in %s fits its sides and keeps to their margins',
  async (nation) => {
    const margin = 21 * MM - 0.5;
    const phaseOf = (id: string) => versionOf(id).band.phase;
    for (const { id, letters: all } of oneOfEach(confirmed.desk.bands, (band) => phaseOf(band.id)))
      for (const { id: which } of all) {
        const source = sourceOf(confirmed, id, which, { nation });
        const letters = lettersOf(source);
        for (const index of which === 'before' ? [1, 2] : [0]) {
          const pages = await pagePieces(await letters.pdf(index));
          expect([id, which, pages.length]).toEqual([id, which, which === 'before' ? 4 : 2]);
          expect([id, which, roomForScissors(pages.at(-1) ?? []) > CUT[which]]).toEqual([
            id,
            which,
            hasCut(source.letter),
          ]);
          for (const piece of pages.flat().filter(({ str }) => str.trim() !== '')) {
            expect(piece.x).toBeGreaterThan(margin);
            expect(piece.x + piece.width).toBeLessThan(PAGE.width - margin);
          }
        }
      }
  },
);

/** Families whose letters the command makes: what is looked at is how much room the letter leaves. */
const COMMANDED = often(1, 3);

test.each(oneOfEach(NATIONS, () => 'a nation'))(
  'the command’s letters of a school in %s fit their sides too',
  async (nation) => {
    const { versions, desk } = await confirmedIn(nation);
    expect(desk.bands.length).toBe(versions.length);
    const secondary = versions.filter(({ band }) => band.phase === 'secondary');
    for (const version of oneOfEach(secondary, ({ letter }) => String(hasCut(letter))))
      for (const letter of oneOfEach(lettersOfBand(version), () => 'a letter')) {
        const { files } = await makeLetters(
          version,
          FAMILIES.slice(0, COMMANDED),
          ['pdf'],
          letter,
          allFits,
        );
        expect(files.map(({ path }) => path)).toEqual([
          ...FAMILIES.slice(0, COMMANDED).map(({ row }) => `${row}.pdf`),
          'all.pdf',
        ]);
        const [, back = []] = await pagePieces(files[0]?.bytes as Uint8Array);
        expect([version.band.id, letter.id, roomForScissors(back) > CUT[letter.id]]).toEqual([
          version.band.id,
          letter.id,
          hasCut(letter),
        ]);
      }
  },
);

test('its font is fetched only for a class that has who reads it', () => {
  const latin = new Map([...faces].filter(([id]) => id.startsWith('Atkinson')));
  const { letter, translations } = sourceOf(confirmed);
  const welsh = translations.filter(({ lang }) => lang === 'cy');
  expect(fontsFor(JSON.stringify([letter, welsh, ENGLISH]), latin)).toEqual([]);
  expect(fontsFor(JSON.stringify([letter, translations]), latin)).toEqual([
    'Vazirmatn_700Bold',
    'Vazirmatn_400Regular',
  ]);
});

/** Least room of that kind: before the lesson the frame of the help routes ends in between. */
const CUT: Record<LetterId, number> = { before: 15, after: 11, 'follow-up': 11, plain: 11 };

/** A slip to send back, or a card to keep; the letters of the two oldest bands have neither before the lesson. */
const hasCut = ({ card }: Pick<Letter, 'card'>): boolean =>
  card.slip !== null || card.talk !== null;

/** From what stands above the line to cut at to the title below it, in millimetres. */
function roomForScissors(back: Awaited<ReturnType<typeof pagePieces>>[number]): number {
  const title = back.find(({ str }) => /^(?:Return slip|Talk card)/.test(str));
  if (!title) return 0;
  const above = back.filter(({ str, y }) => str.trim() !== '' && y > title.y + 1);
  return (Math.min(...above.map(({ y }) => y)) - title.y) / MM;
}

const kids = (element: PDFDict): PDFDict[] => {
  const inside = element.lookup(PDFName.of('K'));
  const all =
    inside instanceof PDFDict ? [inside] : inside && 'asArray' in inside ? list(inside) : [];
  return all.filter((item): item is PDFDict => item instanceof PDFDict);
};
const list = (array: object) => {
  const { size, lookup } = array as { size: () => number; lookup: (at: number) => unknown };
  return Array.from({ length: size.call(array) }, (_, index) => lookup.call(array, index));
};
const langOf = (element: PDFDict): string | undefined =>
  element.lookupMaybe(PDFName.of('Lang'), PDFString)?.decodeText();
const namesIn = (pdf: PDFDocument, key: string): string[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict ? [object.get(PDFName.of(key))?.toString() ?? ''] : [],
    );
