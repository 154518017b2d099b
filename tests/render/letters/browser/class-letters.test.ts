/** A class's letters as the letter desk makes them: each family's own, whole, tagged, and nobody else's. */
import { unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClass } from '#class-list/read-class.ts';
import type { Family } from '#model/paper/family.ts';
import {
  ClassLetters,
  coverage,
  fontsFor,
  recipientsOf,
  unprintable,
} from '#render/letters/browser/letter-desk.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { composeDraft } from '#scripts/engines/mail.ts';
import { createRasteriser } from '#scripts/engines/rasterise.ts';
import { pdfFaults } from '#verify/pdf/check-pdf.ts';
import { pagePieces, pdfjsPages } from '../../../pdfjs-pages.ts';
import { often } from '../../../proof.ts';
import { flow, sampleVersion } from '../sample-letter.ts';
import { deskFaces } from './desk-faces.ts';
import { fileOfRow } from './file-of-row.ts';

const faces = deskFaces();
const version = sampleVersion();

/** Names that a program gets wrong: signs, capitals, joined letters, right to left, no spaces, letters made of several. */
const NAMES = [
  'O’Brien',
  "D'Arcy-Smith",
  'Zoë',
  'Łukasz',
  'Nguyễn',
  'محمد',
  'علاء',
  'ਸਿਮਰਨ',
  'অনন্যা',
  'सीता',
  'ஸ்ரீனி',
  'શ્રેયા',
  'ሰላም',
  '李',
  '陳國強',
  'さくら',
  '김민준',
  'אביגיל',
  'అనన్య',
  'ಅನನ್ಯ',
  'അനന്യ',
  'සුනිල්',
  'สมชาย',
  'Արամ',
  'გიორგი',
  'Adébọ̀wálé',
  'x̣̂',
  'Αλέξης',
  'Юлія',
  'N’Golo',
  'null',
  '=cmd()',
  '</text>',
];
const nameOf = (index: number): string => NAMES[index % NAMES.length] as string;

const family = (index: number): Family => ({
  row: index + 2,
  pupilFirst: nameOf(index),
  pupilLast: nameOf(index),
  class: `Class${index}`,
  carers: [
    {
      salutation: nameOf(index + 3),
      email: `family${index}@example.org`,
      address: `House${index} Lantern Lane, Fennmoor`,
      language: 'en-GB',
    },
  ],
});
const classOf = (count: number) => Array.from({ length: count }, (_, index) => family(index));
const lettersOf = (families: readonly Family[], source = version) =>
  new ClassLetters(
    source,
    recipientsOf(families),
    faces,
    'A lesson · letter to parents and carers',
  );

const textOf = async (bytes: Uint8Array) => (await pdfjsPages(bytes)).map(plain);
const typeOf = (tag: PDFDict): string => tag.get(PDFName.of('S'))?.toString() ?? '';
/** Types of the tags in a tag. */
function partsOf(tag: PDFDict): string[] {
  const kids = tag.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.flatMap((kid) => {
    const found = tag.context.lookup(kid);
    return found instanceof PDFDict && typeOf(found) !== '' ? [typeOf(found)] : [];
  });
}
const HOMES: Record<string, string> = {
  '/LI': '/L',
  '/LBody': '/LI',
  '/TR': '/Table',
  '/TD': '/TR',
  '/TH': '/TR',
};
/** Where tags of this type stand that should not. */
const strays = (pdf: PDFDocument, type: string): string[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || typeOf(object) !== type) return [];
    const home = typeOf(object.lookup(PDFName.of('P'), PDFDict));
    return home === HOMES[type] ? [] : [home];
  });
/** Readers of a PDF put spaces beside signs that are drawn over others: what is written is what counts. */
const plain = (text: string) => text.replace(/\s+/g, '').normalize('NFC');

describe('one file for the copier', () => {
  const count = often(12, 40);
  const families = classOf(count);
  let pile: Uint8Array;
  beforeAll(async () => {
    pile = await lettersOf(families).copier(() => {});
  });

  test('holds two sides a family, in the order of the list, each with its own names alone', async () => {
    const pages = await textOf(pile);
    expect(pages).toHaveLength(2 * count);
    for (const [index, family] of families.entries()) {
      const front = pages[2 * index] ?? '';
      expect(front).toContain(plain(`Dear ${family.carers[0]?.salutation},`));
      expect(front).toContain(plain(`${family.pupilFirst} ${family.pupilLast}`));
      expect(front.match(/Class\d+/g)).toEqual([`Class${index}`]);
      expect(front.match(/House\d+/g)).toEqual([`House${index}`]);
      for (const way of ['MillLane', version.school.phone, version.school.email])
        expect(front).toContain(plain(way));
      expect(pages[2 * index + 1]).toContain('Helpcard');
    }
  });

  test('is tagged, and passes what every PDF of the kit has to pass', async () => {
    const pdf = await PDFDocument.load(pile, { updateMetadata: false });
    expect(pdfFaults(pdf, { poster: false, slides: false, isListed: () => true })).toEqual([]);
  });

  test('is set in the faces of the kit, each in its weight', async () => {
    const own = family(0);
    const plainNames = { ...own, pupilFirst: 'Ada', pupilLast: 'Moss' };
    const [carer] = own.carers;
    const carers = carer ? [{ ...carer, salutation: 'Mr Moss' }] : [];
    const bytes = await lettersOf([{ ...plainNames, carers }]).copier(() => {});
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const fonts = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const name = object instanceof PDFDict && object.get(PDFName.of('FontName'));
      return name ? [String(name).replace(/^\/(?:[A-Z]{6}\+)?/, '')] : [];
    });
    expect([...new Set(fonts)].sort()).toEqual(
      ['Bold', 'ExtraBold', 'Regular'].map((weight) => `AtkinsonHyperlegibleNext-${weight}`),
    );
  });

  test('leads to each address that it names, and on no page to another', async () => {
    const pdf = await PDFDocument.load(pile, { updateMetadata: false });
    const linksOn = (page: number) =>
      (pdf.getPage(page).node.Annots()?.asArray() ?? []).map((ref) =>
        String(
          pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('A'), PDFDict).get(PDFName.of('URI')),
        ),
      );
    expect(linksOn(0).join()).toContain('saferinternet.org.uk');
    expect(linksOn(1).join()).toMatch(/tel:08001111.*childline\.org\.uk/);
    expect(linksOn(1).join()).not.toContain('saferinternet');
  });

  test('has lists and tables of the parts that a reader takes them to have', async () => {
    const table = flow('| Sign | Reply |\n| --- | --- |\n| quiet | listen |\n| upset | stay |');
    const front = [...version.letter.front, ...table];
    const bytes = await lettersOf(classOf(2), sampleVersion({ letter: { front } })).copier(
      () => {},
    );
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const found = new Map<string, Set<string>>();
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      const type = object instanceof PDFDict && typeOf(object);
      if (!type || !/^\/(?:L|LI|Table|TR)$/.test(type)) continue;
      const parts = partsOf(object).join(' ');
      found.set(type, (found.get(type) ?? new Set()).add(parts));
    }
    const said = Object.fromEntries([...found].map(([type, parts]) => [type, [...parts].sort()]));
    expect(said['/LI']).toEqual(['/Lbl /LBody']);
    for (const parts of said['/L'] ?? []) expect(parts).toMatch(/^\/LI(?: \/LI)*$/);
    expect(said['/Table']).toEqual(['/TR /TR /TR']);
    expect(said['/TR']).toEqual(['/TD /TD', '/TH /TH']);
    for (const type of ['/LI', '/LBody', '/TR', '/TD', '/TH'])
      expect([type, strays(pdf, type)]).toEqual([type, []]);
  });

  test('says how far it is, letter by letter', async () => {
    const heard: number[] = [];
    await lettersOf(classOf(5)).copier((done) => heard.push(done));
    expect(heard).toEqual([1, 2, 3, 4, 5]);
  });
});

/** Every name, or each many times over. */
const MANY = often(NAMES.length, 1000);

test(`${MANY} families: each file of the zips holds its own family’s data and no other’s`, async () => {
  const count = MANY;
  const letters = lettersOf(classOf(count));
  const mails = unzipSync(await letters.zip('eml', () => {}));
  const pdfs = unzipSync(await letters.zip('pdf', () => {}));
  const names = [...letters.post.map(({ stem }) => stem), 'letters'];
  const bare = (files: object) => Object.keys(files).map((name) => name.replace(/\.\w+$/, ''));
  // No file has taken another's place.
  expect(new Set(names).size).toBe(count + 1);
  expect(new Set(bare(mails))).toEqual(new Set(names));
  expect(new Set(bare(pdfs))).toEqual(new Set(names));
  for (let index = 0; index < count; index++) {
    const mail = await PostalMime.parse(fileOfRow(mails, index + 2));
    const said = `${mail.text}${mail.html}${JSON.stringify(mail.headers)}`;
    expect(mail.text).toContain(`Dear ${nameOf(index + 3)},`);
    expect(new Set(said.match(/family\d+@/g))).toEqual(new Set([`family${index}@`]));
  }
  // Reading a PDF back takes longer than making it: a sample of them, with the fonts' own parts looked at too.
  for (let index = 0; index < count; index += 19) {
    const bytes = fileOfRow(pdfs, index + 2);
    const text = (await textOf(bytes)).join(' ');
    expect([text.match(/Class\d+/g), text.match(/House\d+/g)]).toEqual([
      [`Class${index}`],
      [`House${index}`],
    ]);
    expect(text).toContain(plain(`Dear ${nameOf(index + 3)},`));
  }
});

test('each carer’s letter greets that carer, and goes to that carer’s address', async () => {
  const carer = (name: string) => ({
    salutation: name,
    email: `${name}@example.org`,
    address: '',
    language: 'en-GB',
  });
  const letters = lettersOf([{ ...family(0), carers: [carer('Moss'), carer('Fry')] }]);
  for (const [index, name] of ['Moss', 'Fry'].entries()) {
    expect((await textOf(await letters.pdf(index)))[0]).toContain(`Dear${name},`);
    const mail = await PostalMime.parse(letters.eml(index) as Uint8Array);
    expect(mail.text).toContain(`Dear ${name},`);
    expect(mail.to).toMatchObject([{ address: `${name}@example.org` }]);
  }
});

test('a mail draft says what the command’s says: to one family, from nobody', async () => {
  const [recipient] = recipientsOf(classOf(1));
  const mail = lettersOf(classOf(1)).eml(0) as Uint8Array;
  const parsed = await PostalMime.parse(mail);
  const byCommand = await PostalMime.parse(
    await composeDraft(letterMessage(version, recipient?.reader), recipient?.email),
  );
  for (const part of ['subject', 'text', 'html', 'to'] as const)
    expect([part, parsed[part]]).toEqual([part, byCommand[part]]);
  const headers = parsed.headers.map(({ key }) => key);
  expect(headers).toContain('x-unsent');
  for (const header of ['from', 'cc', 'bcc', 'date', 'message-id'])
    expect(headers).not.toContain(header);
  const lines = new TextDecoder().decode(mail).split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(79);
});

describe('with the school’s logo', async () => {
  const rasterise = createRasteriser();
  // Partly clear: a picture's transparency is a picture of its own in a PDF.
  const png = rasterise(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><circle cx="30" cy="15" r="12" fill="#225b4e"/></svg>',
    240,
  );
  const logo = { png, width: 240, height: 120, alt: 'Sun on a field' };
  const crested = { ...version, logo };

  test('each letter shows it once, described, and a class’s file holds it once', async () => {
    const letters = lettersOf(classOf(3), crested);
    for (const bytes of [await letters.pdf(0), await letters.copier(() => {})]) {
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(pdfFaults(pdf, { poster: false, slides: false, isListed: () => true })).toEqual([]);
      const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
      const pictures = objects.flatMap((object) =>
        object instanceof PDFRawStream &&
        object.dict.get(PDFName.of('Subtype'))?.toString() === '/Image'
          ? [object.dict]
          : [],
      );
      expect(pictures.map((dict) => dict.get(PDFName.of('Width'))?.toString())).toEqual([
        '240',
        '240',
      ]);
      const figures = objects.flatMap((object) =>
        object instanceof PDFDict && object.get(PDFName.of('S'))?.toString() === '/Figure'
          ? [object.lookup(PDFName.of('Alt'), PDFHexString).decodeText()]
          : [],
      );
      expect(figures).toEqual(Array(pdf.getPageCount() / 2).fill('Sun on a field'));
    }
    const [front] = letters.preview(0).sides;
    expect(front?.svg).toContain(
      `href="data:image/png;base64,${Buffer.from(png).toString('base64')}"`,
    );
  });

  test('each mail carries it byte for byte, as two readers say, and says what the command’s says', async () => {
    const [recipient] = recipientsOf(classOf(1));
    const mail = lettersOf(classOf(1), crested).eml(0) as Uint8Array;
    const byCommand = await composeDraft(
      letterMessage(crested, recipient?.reader),
      recipient?.email,
    );
    for (const bytes of [mail, byCommand]) {
      const postal = await PostalMime.parse(bytes);
      const parsed = await simpleParser(Buffer.from(bytes), { skipImageLinks: true });
      const [inPostal, ...more] = postal.attachments;
      const [inParsed, ...others] = parsed.attachments;
      expect([more, others]).toEqual([[], []]);
      expect(Buffer.from(inPostal?.content as ArrayBuffer).equals(png)).toBe(true);
      expect(inParsed?.content.equals(png)).toBe(true);
      const id = inParsed?.cid;
      expect(inPostal?.contentId).toBe(`<${id}>`);
      expect([inPostal?.disposition, inPostal?.mimeType]).toEqual(['inline', 'image/png']);
      for (const html of [postal.html, parsed.html]) expect(html).toContain(`src="cid:${id}"`);
    }
    const [atDesk, command] = await Promise.all(
      [mail, byCommand].map((bytes) => PostalMime.parse(bytes)),
    );
    for (const part of ['subject', 'text', 'html', 'to'] as const)
      expect([part, atDesk?.[part]]).toEqual([part, command?.[part]]);
  });
});

test('a carer who may not be written to gets nothing, and one without mail no draft', async () => {
  const { families } = readClass(
    [
      'Pupil first name,Pupil surname,Class,Parent salutation,Parent email,Contact,Salutation 2,Email 2,Contact 2',
      'Sam,Hale,7B,Mr Hale,hale@example.org,no,Ms Orr,,yes',
    ].join('\n'),
  );
  const letters = lettersOf(families);
  expect(letters.post.map(({ reader }) => reader.salutation)).toEqual(['Ms Orr']);
  expect(letters.eml(0)).toBeNull();
  const files = unzipSync(await letters.zip('eml', () => {}));
  expect(Object.keys(files)).toEqual(['letters.txt']);
});

test('a specimen’s letter is marked on its face and at its foot; a final one is not', async () => {
  const specimen = { ...version, draft: ['Reason'], school: { ...version.school, specimen: true } };
  const [marked] = await textOf(await lettersOf(classOf(1), specimen).pdf(0));
  expect(marked).toContain(plain('Specimen letter: not for sending'));
  expect(marked).toContain('Draft·');
  const final = { ...version, draft: [], school: { ...version.school, specimen: false } };
  const [clean] = await textOf(await lettersOf(classOf(1), final).pdf(0));
  expect(clean).not.toMatch(/draft|specimen/i);
});

test('a letter with a blank is marked as a template, though nothing else is open', async () => {
  const school = { ...version.school, specimen: false };
  const frontWith = async (words: string) =>
    (
      await textOf(
        await lettersOf(classOf(1), {
          ...version,
          draft: [],
          school,
          letter: { ...version.letter, front: [...version.letter.front, ...flow(words)] },
        }).pdf(0),
      )
    )[0];
  expect(await frontWith('**[what happened]**')).toContain(
    plain('Template: fill in what is marked'),
  );
  expect(await frontWith('Words.')).not.toContain('Template');
});

test('the same class gives the same bytes', async () => {
  const once = await lettersOf(classOf(6)).zip('pdf', () => {});
  expect(await lettersOf(classOf(6)).zip('pdf', () => {})).toEqual(once);
});

test('fonts of other scripts are fetched when a name asks for them, and letters that none has are named', () => {
  const latin = new Map([...faces].filter(([id]) => id.startsWith('Atkinson')));
  expect(fontsFor('Zoë محمد', new Map())).toEqual([...latin.keys()]);
  expect(fontsFor('Zoë O’Brien', latin)).toEqual([]);
  expect(fontsFor('محمد', latin)).toEqual(['Vazirmatn_700Bold', 'Vazirmatn_400Regular']);
  expect(fontsFor('李', latin)).toEqual(['ChocolateClassicalSans_400Regular']);
  expect(fontsFor('Юлія', latin)).toEqual(['NotoSans_400Regular', 'NotoSans_700Bold']);
  const [fault] = unprintable(
    recipientsOf([{ ...family(0), pupilFirst: '\u{1F600}' }]),
    coverage(faces),
  );
  expect(fault).toMatchObject({
    weight: 'stop',
    row: 2,
    reason: expect.stringContaining('\u{1F600}'),
  });
});

describe('a letter that two sides have no room for', () => {
  const many = <T>(count: number, words: (number: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => words(index + 1));
  const [childline] = version.letter.card.routes.slice(1);
  const long = (paragraphs: number, lines: number): typeof version => {
    const said = many(
      paragraphs,
      (number) => `Paragraph${number}. ${'So it goes on. '.repeat(20)}End${number}.`,
    );
    const routes = many(lines, (number) => ({
      ...childline,
      name: `Line${number}`,
      says: `Help${number}. ${'Any time. '.repeat(8)}`,
    }));
    const { letter } = version;
    const card = {
      ...letter.card,
      routes: [...letter.card.routes, ...routes] as typeof letter.card.routes,
    };
    return {
      ...version,
      letter: { ...letter, front: [...letter.front, ...flow(said.join('\n\n'))], card },
    };
  };

  test.each([
    ['three helplines more than the card holds', 0, 24, 3],
    ['a long front', 9, 0, 3],
    ['a long front and a long card', 9, 24, 4],
    ['very much of both', 40, 90, 7],
  ])(
    'goes on to further sides, and says all that it has to: %s',
    async (_, paragraphs, lines, sides) => {
      const letters = lettersOf(classOf(1), long(paragraphs, lines));
      const bytes = await letters.pdf(0);
      const pages = await textOf(bytes);
      expect(pages).toHaveLength(sides);
      const said = pages.join('');
      for (const number of many(paragraphs, String)) {
        expect(said).toContain(`Paragraph${number}.`);
        expect(said).toContain(`End${number}.`);
      }
      for (const number of many(lines, String))
        for (const word of ['Line', 'Help']) expect(said).toContain(`${word}${number}`);
      expect(said).toContain(plain(version.school.signatory.name));
      expect(said).toContain('Ihavereadtheletter');
      for (const [at, page] of pages.entries()) expect(page).toContain(`Page${at + 1}of${sides}`);
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(pdfFaults(pdf, { poster: false, slides: false, isListed: () => true })).toEqual([]);
      expect(letters.preview(0).sides).toHaveLength(sides);
    },
  );

  test('keeps all that it draws on its sides, and nothing over something else', async () => {
    for (const pieces of await pagePieces(await lettersOf(classOf(1), long(40, 90)).pdf(0))) {
      const heights = pieces.filter(({ str }) => str.trim()).map(({ y }) => y);
      expect(Math.min(...heights)).toBeGreaterThan(15);
      expect(Math.max(...heights)).toBeLessThan(830);
      const places = pieces.filter(({ str }) => str.trim()).map(({ x, y }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test('begins on a sheet of its own for each family', async () => {
    const pages = await textOf(await lettersOf(classOf(3), long(0, 24)).copier(() => {}));
    expect(pages.map((page) => page.includes('Page1of3'))).toEqual(
      Array.from({ length: 12 }, (_, index) => index % 4 === 0),
    );
  });

  test('is made whatever a school says of how to reach it', async () => {
    const contact = {
      name: 'Ms Orr',
      how: `${'ring 01632 960104 in term time. '.repeat(60)}Thank you.`,
    };
    const source = { ...version, school: { ...version.school, contact } };
    expect((await textOf(await lettersOf(classOf(1), source).pdf(0))).join('')).toContain(
      'Thankyou.',
    );
  });
});
