/** The letter desk as an office uses it: from a stick and from a server, with the network off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { PDFDocument } from 'pdf-lib';
import type { BrowserContext, Download, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedDetails } from '#model/school.ts';
import { type DeskAsset, deskFiles } from '#scripts/engines/desk-bundle.ts';
import { createRasteriser } from '#scripts/engines/rasterise.ts';
import { dist } from '../dist.ts';
import { pdfjsPages } from '../pdfjs-pages.ts';
import { isProof, often } from '../proof.ts';
import { confirmedLesson } from '../render/letters/browser/confirmed-lesson.ts';
import { fileOfRow } from '../render/letters/browser/file-of-row.ts';
import { openRoom } from './served-room.ts';

const { browser, served, close } = await openRoom(dist);
afterAll(close);

const HEAD = 'Pupil first name,Pupil surname,Class,Parent salutation,Parent email';
const NAMES = [
  'O’Brien',
  "D'Arcy-Smith",
  'Zoë',
  'Łukasz',
  'Nguyễn',
  'محمد',
  'ਸਿਮਰਨ',
  'অনন্যা',
  '李',
  'אביגיל',
  'सीता',
  'தமிழ்',
  'Adébọ̀wálé',
];
const row = (index: number) => {
  const name = NAMES[index % NAMES.length];
  return `${name},${name},K${index}x,${name},family${index}@example.org`;
};
const listOf = (count: number, head = HEAD) =>
  [head, ...Array.from({ length: count }, (_, index) => row(index))].join('\n');
const LANGUAGES = ['English', 'Urdu', 'Welsh'];
/** A list whose families read these, in turn. */
const spokenListOf = (count: number, languages = LANGUAGES) =>
  [
    `${HEAD},Language`,
    ...Array.from(
      { length: count },
      (_, index) => `${row(index)},${languages[index % languages.length]}`,
    ),
  ].join('\n');

interface Desk {
  page: Page;
  context: BrowserContext;
  /** Errors, warnings, and whatever was asked of anybody but the desk's own folder. */
  complaints: string[];
  /** The fonts that it fetched. */
  fonts: string[];
}

/** @param other Files of the desk as another build would have made them. */
async function openDesk(
  address: string,
  size = { width: 1280, height: 900 },
  other: readonly DeskAsset[] = [],
): Promise<Desk> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  for (const { name, bytes } of other)
    await context.route(`**/desk/${name}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: Buffer.from(bytes) }),
    );
  const page = await context.newPage();
  const complaints: string[] = [];
  const fonts: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('request', (request) => {
    const url = request.url();
    const allowed = [served.url, pathToFileURL(dist).href, 'blob:'];
    if (!allowed.some((start) => url.startsWith(start)) || request.method() !== 'GET')
      complaints.push(`asks for ${url}`);
    const [, font] = /\/desk\/fonts\/(\w+)\.js$/.exec(url) ?? [];
    if (font) fonts.push(font);
  });
  await page.goto(address);
  await page.waitForSelector('[data-desk=desk]:not([hidden])');
  return { page, context, complaints, fonts };
}
const fromStick = pathToFileURL(join(dist, 'letter-desk/index.html')).href;
const atServer = () => `${served.url}letter-desk/index.html`;

const drop = (page: Page, text: string | Buffer, name = 'class.csv') =>
  page.setInputFiles('[data-desk=list]', {
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text as string),
  });
const ready = (page: Page) =>
  page.waitForSelector('[data-make=copier]:not([disabled])', { timeout: 60_000 });
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));
async function made(page: Page, product: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.click(`[data-make=${product}]`),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}
const bare = (text: string) => text.replace(/\s+/g, '').normalize('NFC');

const SCHOOL: Record<string, string> = {
  name: 'Quillbrook School',
  address: 'Quill Lane, Quillbrook',
  'lead.name': 'Mx Rowe',
  'lead.room': 'Room 9',
  'signatory.name': 'Dr Pell',
  'signatory.role': 'Headteacher',
  'contact.name': 'Mx Rowe',
  'contact.how': 'ring 01632 960199',
  letterDate: '2026-11-24',
  lessonsWhen: 'on 2 December',
};
async function fillIn(page: Page, school: Record<string, string>) {
  for (const [name, value] of Object.entries(school)) await page.fill(`[name="${name}"]`, value);
}

// Letters in two languages are made from a server below, and nobody is asked for anything either.
const PLACES: [string, () => string][] = [
  ['from a stick', () => fromStick],
  ['from a server', atServer],
];
/** With every name once. */
const CLASS = often(NAMES.length, 30);
describe.each(PLACES.slice(0, isProof ? 2 : 1))('%s, with the network off', (_, address) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(address());
    // A stick has no network to lose; of a server, only the desk's own files may still be asked for.
    if (address() === fromStick) await desk.context.setOffline(true);
    await desk.page.click('[data-desk=school-invented]');
    await drop(desk.page, listOf(CLASS));
    await ready(desk.page);
  });
  afterAll(() => desk.context.close());

  test('the letters of a class come in one file, in the order of the list, each with its own data alone', async () => {
    const { name, bytes } = await made(desk.page, 'copier');
    expect(name).toMatch(/\.pdf$/);
    const pages = (await pdfjsPages(bytes)).map(bare);
    expect(pages).toHaveLength(2 * CLASS);
    for (let index = 0; index < CLASS; index++) {
      const front = pages[2 * index] ?? '';
      expect(front.match(/K\d+x/g)).toEqual([`K${index}x`]);
      expect(front).toContain(bare(`Dear ${NAMES[index % NAMES.length]},`));
      expect(front).toContain(bare('Specimen letter: not for sending'));
    }
  }, 120_000);

  test('a file each comes in a zip, as PDF and as a mail draft to that family alone', async () => {
    const pdfs = unzipSync((await made(desk.page, 'pdfs')).bytes);
    const mails = unzipSync((await made(desk.page, 'mails')).bytes);
    for (const index of [0, 5, CLASS - 1]) {
      const [front = ''] = await pdfjsPages(fileOfRow(pdfs, index + 2));
      expect(front.match(/K\d+x/g)).toEqual([`K${index}x`]);
      const mail = new TextDecoder().decode(fileOfRow(mails, index + 2));
      expect(mail.match(/family\d+@/g)).toEqual([`family${index}@`]);
      expect(mail).toMatch(/^X-Unsent: 1\r\nTo: /);
    }
    const { name, bytes } = await made(desk.page, 'box');
    expect(name).toMatch(/\.mbox$/);
    expect(new TextDecoder().decode(bytes).match(/^From - /gm)).toHaveLength(CLASS);
  }, 120_000);

  test('the list for mail merge has a row a family, each with the whole of its own letter', async () => {
    const { name, bytes } = await made(desk.page, 'merge');
    expect(name).toMatch(/-mail-merge\.csv$/);
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), {
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(CLASS + 1);
    for (const [index, [email, , , form, subject, letter = '']] of data.slice(1).entries()) {
      expect([email, form]).toEqual([`family${index}@example.org`, `K${index}x`]);
      expect(subject).toMatch(/^Draft: /);
      expect(letter).toContain('Signed:');
    }
  }, 120_000);

  test('the list may be a workbook, and a system’s export is named and confirmed', async () => {
    const head = ['Preferred Forename', 'Preferred Surname', 'Reg Group', 'Parental Salutation'];
    const rows = [head, ['Zoë', 'Moss', '7B', 'Ms Moss']];
    const workbooks = [
      ['class.xlsx', await writeXlsx({ sheets: [{ name: 'Class', rows }] })],
      ['class.ods', await writeOds({ sheets: [{ name: 'Class', rows }] })],
    ] as const;
    for (const [name, bytes] of workbooks) {
      await drop(desk.page, Buffer.from(bytes), name);
      await desk.page.waitForSelector('.matches');
      expect(await desk.page.textContent('.matches')).toContain('the columns of SIMS');
      await desk.page.click('.matches [type=submit]');
      await expect
        .poll(() => desk.page.textContent('[data-desk=list-status]'), { timeout: 20_000 })
        .toContain('1 pupil, 1 letter');
      // What was said of these columns goes with the list: the next one asks anew.
      await desk.page.click('[data-desk=list-forget]');
    }
    expect(desk.complaints).toEqual([]);
    await drop(desk.page, listOf(CLASS));
    await ready(desk.page);
  }, 120_000);

  test('the letter is shown as it prints, and as text', async () => {
    await desk.page.selectOption('[data-desk=family]', '5');
    await desk.page.waitForFunction(
      () => document.querySelector('[data-desk=words]')?.textContent?.includes('Dear محمد,'),
      undefined,
      { timeout: 20_000 },
    );
    const drawn = await desk.page.evaluate(() =>
      ['front', 'back'].map(
        (side) => document.querySelectorAll(`[data-side=${side}] svg use`).length,
      ),
    );
    expect(Math.min(...drawn)).toBeGreaterThan(500);
  });

  test('nothing was asked of anybody, nothing was complained of', () => {
    expect(desk.complaints).toEqual([]);
  });
});

test('a school that is filled in gets letters in its own name, as drafts: its lead has read no kit of its own', async () => {
  const { page, context, complaints } = await openDesk(fromStick);
  await fillIn(page, SCHOOL);
  await drop(page, listOf(2));
  await ready(page);
  const draft = (await pdfjsPages((await made(page, 'pdf')).bytes)).map(bare).join();
  for (const words of Object.values(SCHOOL).filter((value) => !/^\d{4}-/.test(value)))
    expect(draft.toLowerCase()).toContain(bare(words).toLowerCase());
  expect(draft).toContain(bare('Draft: not for sending'));
  expect(draft).not.toContain('Fennmoor');
  expect(complaints).toEqual([]);
  await context.close();
}, 120_000);

/** With letters in English alone. */
const unconfirmed = confirmedLesson(() => false, 'lks2');

test('a kit that its lead approved gives final letters, and drafts once its details are others', async () => {
  const { desk, school: specimen } = await unconfirmed;
  const school = { ...specimen, specimen: false };
  const lesson = { ...desk, draft: [], approvedFor: printedDetails(school) };
  const { page, context } = await openDesk(atServer(), undefined, deskFiles([], [lesson], school));
  await drop(page, listOf(1));
  await ready(page);
  await page.waitForSelector('[data-desk=letters-draft]', { state: 'hidden' });
  const final = (await pdfjsPages((await made(page, 'pdf')).bytes)).join();
  expect(final).not.toMatch(/draft|specimen/i);
  await page.click('summary:has-text("details")');
  await fillIn(page, { phone: '01632 960199' });
  await page.waitForSelector('[data-desk=letters-draft]:not([hidden])');
  expect(await page.textContent('[data-desk=letters-draft]')).toContain(
    'not those that the safeguarding lead approved',
  );
  const changed = (await pdfjsPages((await made(page, 'pdf')).bytes)).map(bare).join();
  expect(changed).toContain(bare('Draft: not for sending'));
  await context.close();
}, 120_000);

// That a lesson keeps to its own days, and to its approval, is in approval.test.ts.
test.runIf(isProof)(
  'a lesson with days of its own keeps to them, says so, and stays approved whatever the school’s details say',
  async () => {
    const { desk, school: specimen } = await unconfirmed;
    const school = { ...specimen, specimen: false };
    const sending = {
      ...{ letterDate: '2027-01-11', lessonsWhen: 'in the week of 18 January', lessonsWhenIn: {} },
    };
    const approvedFor = printedDetails({ ...school, ...sending });
    const lesson = { ...desk, draft: [], sending, approvedFor };
    const { page, context } = await openDesk(
      atServer(),
      undefined,
      deskFiles([], [lesson], school),
    );
    await drop(page, listOf(1));
    await ready(page);
    await page.click('summary:has-text("details")');
    await fillIn(page, { letterDate: '2026-12-01', lessonsWhen: 'on 2 December' });
    await page.getByText('Letters carry the date 11 January 2027.').waitFor();
    await page.waitForSelector('[data-desk=letters-draft]', { state: 'hidden' });
    const words = bare((await pdfjsPages((await made(page, 'pdf')).bytes)).join());
    expect(words).toContain(bare('11 January 2027'));
    expect(words.toLowerCase()).toContain(bare('in the week of 18 January').toLowerCase());
    expect(words).not.toContain(bare('2 December'));
    await context.close();
  },
  120_000,
);

test('the school is kept in this browser till it is cleared, and goes to a file and back; the list is never kept', async () => {
  const { page, context } = await openDesk(fromStick);
  await fillIn(page, SCHOOL);
  await drop(page, listOf(3));
  await ready(page);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(stored).toContain('Quillbrook School');
  expect(stored).not.toMatch(/family\d|K\dx/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-desk=school-export]'),
  ]);
  const yaml = await bytesOf(file);
  await page.reload();
  await page.waitForSelector('[data-desk=desk]:not([hidden])');
  expect(await page.textContent('[data-desk=school-status]')).toBe('Quillbrook School: filled in.');
  expect(await page.textContent('[data-desk=list-status]')).toBe('No list yet.');
  await page.click('summary:has-text("details")');
  await page.click('[data-desk=school-clear]');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.textContent('[data-desk=school-status]')).toBe('Not filled in yet.');
  await page.setInputFiles('[data-desk=school-import]', {
    name: 'school.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(yaml),
  });
  await page.waitForFunction(() =>
    document.querySelector('[data-desk=school-status]')?.textContent?.startsWith('Quillbrook'),
  );
  expect(await page.inputValue('[name="lead.room"]')).toBe('Room 9');
  await context.close();
}, 120_000);

/** With letters in other languages that somebody has confirmed. */
const confirmed = await confirmedLesson();
const confirmedFiles = () => deskFiles([], [confirmed.desk], confirmed.school);

describe('families who read another language', () => {
  const settled = (page: Page, words: string) =>
    page.waitForFunction(
      (said) => document.querySelector('[data-desk=words]')?.textContent?.includes(said),
      words,
      { timeout: 20_000 },
    );
  const languages = (page: Page) => page.textContent('[data-desk=languages]');

  test('get theirs in front and English on the reverse, where somebody has confirmed it', async () => {
    const { page, context, complaints, fonts } = await openDesk(
      atServer(),
      undefined,
      confirmedFiles(),
    );
    await page.click('[data-desk=school-invented]');
    // Names that need no font but Latin ones.
    await drop(page, `${HEAD},Language\nBo,Orr,K0x,Mr Orr,orr@example.org,Welsh`);
    await ready(page);
    await settled(page, 'Annwyl Mr Orr,');
    expect(fonts.join()).not.toMatch(/Vazirmatn|NotoSans/);

    expect(await page.getAttribute('[name="lessonsWhenIn.ur"]', 'dir')).toBe('rtl');
    await page.fill('[name="lessonsWhenIn.ur"]', '7 دسمبر کو');
    /** A third of them reads each of the languages. */
    const count = often(6, 15);
    await drop(page, spokenListOf(count));
    await settled(page, 'Dear O’Brien,');
    await ready(page);
    expect(fonts).toContain('Vazirmatn_700Bold');
    expect(await languages(page)).toBe(
      `${count / 3} letters in Urdu and English, ${count / 3} letters in Welsh and English: their own language first, then the English.`,
    );
    await page.selectOption('[data-desk=family]', '1');
    await settled(page, "محترم D'Arcy-Smith،");
    const sides = await page.$$eval('[data-desk=sides] > *', (all) =>
      all.map((element) => element.getAttribute('aria-label')?.replace(/\. .*/s, '')),
    );
    expect(sides).toEqual([
      'Front of the letter in Urdu',
      'Front of the letter in English',
      'Back of the letter in Urdu',
      'Back of the letter in English',
    ]);
    expect(
      await page.$$eval('[data-desk=words] pre', (all) =>
        all.map((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      ),
    ).toEqual([
      ['ur', 'rtl'],
      ['en-GB', 'ltr'],
    ]);
    expect(await axeFinds(page)).toEqual([]);

    const { bytes } = await made(page, 'copier');
    const pages = (await pdfjsPages(bytes)).map(bare);
    expect(pages).toHaveLength((count / 3) * 10);
    for (let index = 0, at = 0; index < count; index++) {
      const sides = index % 3 === 0 ? 2 : 4;
      for (const front of pages.slice(at, at + sides / 2))
        expect(front.match(/K\d+x/g)).toEqual([`K${index}x`]);
      for (const back of pages.slice(at + sides / 2, at + sides)) expect(back).not.toMatch(/K\d+x/);
      const greeting = ['Dear', 'محترم', 'Annwyl'][index % 3];
      expect(pages[at]).toContain(bare(`${greeting} ${NAMES[index % NAMES.length]}`));
      if (index % 3 === 1) expect(pages[at]).toContain(bare('7 دسمبر کو'));
      at += sides;
    }
    const mails = unzipSync((await made(page, 'mails')).bytes);
    const mail = await PostalMime.parse(fileOfRow(mails, 3));
    expect(mail.html).toMatch(/<td[^>]* lang="ur" dir="rtl"/);
    expect(mail.text).toContain("محترم D'Arcy-Smith،");
    expect((await PostalMime.parse(fileOfRow(mails, 2))).text).not.toContain('محترم');
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('get English where nobody has, and the desk says how many and why', async () => {
    const { page, context, fonts } = await openDesk(fromStick);
    await page.click('[data-desk=school-invented]');
    await drop(
      page,
      `${HEAD},Language\n${['Urdu', 'Urdu', 'Polish', 'English']
        .map((language, at) => `Bo,Orr,K${at}x,Mr Orr,orr@example.org,${language}`)
        .join('\n')}`,
    );
    await ready(page);
    await settled(page, 'Dear Mr Orr,');
    expect(
      await page.$$eval('[data-desk=languages] p', (all) => all.map((p) => p.textContent)),
    ).toEqual([
      '2 letters in English alone, though rows 2, 3 read Urdu: nobody has confirmed the Urdu letter yet.',
      '1 letter in English alone, though row 4 reads Polish: this letter has not been written in Polish.',
    ]);
    const pages = await pdfjsPages((await made(page, 'copier')).bytes);
    expect(pages).toHaveLength(8);
    expect(pages.join()).not.toMatch(/\p{Script=Arabic}/u);
    expect(fonts.join()).not.toContain('Vazirmatn');
    await context.close();
  }, 120_000);
});

describe('the school’s logo', () => {
  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page.setInputFiles('[data-desk=logo]', {
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  const shownOnLetter = (page: Page) =>
    page.waitForSelector('[data-side=front] svg image', { state: 'attached', timeout: 20_000 });

  test('stands on every letter, is kept in this browser, and goes to a file and back', async () => {
    const rasterise = createRasteriser();
    const png = rasterise(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#225b4e"/></svg>',
      240,
    );
    const { page, context, complaints } = await openDesk(fromStick);
    await context.setOffline(true);
    await fillIn(page, SCHOOL);
    await choose(page, 'crest.png', png);
    await page.waitForSelector('[data-desk=logo-shown]:not([hidden])');
    await page.fill('[name=logoAlt]', 'A green field');
    await drop(page, listOf(2));
    await ready(page);
    await shownOnLetter(page);
    const pictures = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g);
    expect(pictures((await made(page, 'copier')).bytes)).not.toBeNull();
    const mails = unzipSync((await made(page, 'mails')).bytes);
    const mail = await PostalMime.parse(fileOfRow(mails, 2));
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['image/png']);
    expect(mail.html).toContain('alt="A green field"');

    await page.reload();
    await page.waitForSelector('[data-desk=logo-shown]:not([hidden])', { state: 'attached' });
    await shownOnLetter(page);
    await page.click('summary:has-text("details")');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-desk=school-export]'),
    ]);
    const packed = await bytesOf(file);
    const unzipped = unzipSync(packed);
    expect([file.suggestedFilename(), Object.keys(unzipped)]).toEqual([
      'school.zip',
      ['school.yaml', 'logo.png'],
    ]);
    expect(new TextDecoder().decode(unzipped['school.yaml'])).toMatch(/^logo: logo\.png$/m);
    await page.click('[data-desk=school-clear]');
    expect(await page.isHidden('[data-desk=logo-shown]')).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.setInputFiles('[data-desk=school-import]', {
      name: 'school.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(packed),
    });
    await page.waitForSelector('[data-desk=logo-shown]:not([hidden])');
    await shownOnLetter(page);
    expect(await page.inputValue('[name=logoAlt]')).toBe('A green field');
    await page.click('[data-desk=logo-remove]');
    await page.waitForFunction(() => !document.querySelector('[data-side=front] svg image'));
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  test('is no drawing, none cut short and no page under a picture’s name', async () => {
    const { page, context } = await openDesk(fromStick);
    for (const [name, content, message] of [
      ['crest.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /expected a PNG or JPEG/],
      ['cut.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10', /damaged or empty/],
      ['crest.png', '<html><script>alert(1)</script>', /expected a PNG or JPEG/],
    ] as const) {
      await choose(page, name, Buffer.from(content, 'latin1'));
      await expect
        .poll(() => page.textContent('[data-desk=logo-status]'), { timeout: 20_000 })
        .toMatch(message);
      expect(await page.evaluate(() => localStorage.getItem('forewarned-logo'))).toBeNull();
    }
    await context.close();
  });
});

describe('a letter that follows up', () => {
  test('is made only when every blank is filled, and names nobody of the list', async () => {
    const { page, context } = await openDesk(fromStick);
    await page.click('[data-desk=school-invented]');
    await drop(page, listOf(3));
    await ready(page);
    await page.selectOption('[data-desk=letter]', 'follow-up');
    await page.waitForSelector('[data-desk=blanks] textarea');
    const blanks = await page.locator('[data-desk=blanks] textarea').count();
    expect(blanks).toBeGreaterThan(1);
    const refused = async () => {
      await page.click('[data-make=copier]');
      await page.waitForFunction(
        () => (document.querySelector('[data-desk=report]')?.textContent ?? '') !== '',
      );
      return page.textContent('[data-desk=report]');
    };
    expect(await refused()).toBe('Fill in every blank of the letter first.');
    // All but the last.
    for (let at = 0; at < blanks - 1; at++)
      await page.locator('[data-desk=blanks] textarea').nth(at).fill(`Words number ${at}.`);
    await page.waitForTimeout(600);
    expect(await refused()).toBe('Fill in every blank of the letter first.');
    const last = page.locator('[data-desk=blanks] textarea').last();
    await last.fill('We spoke about Zoë Zoë.');
    await page.waitForFunction(() =>
      document
        .querySelector('[data-desk=letters-status]')
        ?.textContent?.includes('names the pupil of row 4'),
    );
    await last.fill('Something in [brackets].');
    await page.waitForFunction(() =>
      document.querySelector('[data-desk=letters-status]')?.textContent?.includes('bracket'),
    );
    expect(await page.isDisabled('[data-make=copier]')).toBe(true);
    await last.fill('Ask the office.');
    await ready(page);
    await page.waitForTimeout(400);
    const pages = await pdfjsPages((await made(page, 'copier')).bytes);
    const front = bare(pages[0] ?? '');
    for (let at = 0; at < blanks - 1; at++) expect(front).toContain(bare(`Words number ${at}.`));
    expect(front).toContain(bare('Ask the office.'));
    expect(front).not.toMatch(/[[\]]|Template/);
    await context.close();
  }, 120_000);
});

describe('the list of a class', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openDesk(fromStick));
    await page.click('[data-desk=school-invented]');
  });
  afterAll(() => page.context().close());

  // Each encoding is read in read-class.test.ts.
  test.runIf(isProof)(
    'lists as Excel writes them are read: UTF-16, Windows-1252, semicolons',
    async () => {
      const text = `${HEAD}\r\nZoë,Ó Briain,7B,Mrs Ó Briain,zoe@example.org\r\n`;
      for (const bytes of [
        Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le'),
        Buffer.from(text.replaceAll(',', ';'), 'latin1'),
        Buffer.from(`\ufeff${text}`),
      ]) {
        await drop(page, bytes);
        await ready(page);
        expect(await page.textContent('[data-desk=family]')).toContain('Zoë Ó Briain');
        await page.click('[data-desk=list-forget]');
        await page.waitForSelector('[data-make=copier][disabled]');
      }
      await drop(page, Buffer.from('PK\u0003\u0004workbook'), 'class.xlsx');
      await page.waitForSelector('[data-desk=list-details] table');
      expect(await page.textContent('[data-desk=list-details]')).toContain('CSV UTF-8');
    },
    120_000,
  );

  test('every fault of a list is shown at once with its row, and no letter can be made', async () => {
    await drop(
      page,
      `${HEAD},SEN status\nAda,,7B,Ms Hale,hale@example,\nBo,Orr,7B,Mr A; Ms B,bo@example.org,\n`,
    );
    // The table of the list before may stand there still.
    await page.waitForSelector('[data-desk=list-details] tbody tr:nth-child(4)');
    const rows = await page.$$eval('[data-desk=list-details] tbody tr', (all) =>
      all.map((row) =>
        [...row.children]
          .slice(0, 3)
          .map((cell) => cell.textContent)
          .join(' '),
      ),
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows.join('\n')).toMatch(
      /1 SEN status[\s\S]*2 Pupil surname[\s\S]*2 Parent email[\s\S]*3 Parent salutation/,
    );
    expect(await page.isDisabled('[data-make=copier]')).toBe(true);
  });

  test('headers that are not the known ones are asked about, and no letter is made before the answer', async () => {
    await drop(page, listOf(3, 'Forename,Surname,Form,Salutation,Email'));
    await page.waitForSelector('.matches');
    await page.waitForTimeout(600);
    expect(await page.isDisabled('[data-make=copier]')).toBe(true);
    await page.click('.matches button');
    await ready(page);
    const status = () => page.textContent('[data-desk=list-status]');
    expect(await status()).toContain('3 pupils, 3 letters');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-desk'))).toBe(
      'list-status',
    );
    // The next class's list has the same columns.
    await drop(page, listOf(4, 'Forename,Surname,Form,Salutation,Email'));
    await expect.poll(status).toMatch(/4 pupils, 4 letters.*read as you said before/);
    expect(await page.locator('.matches').count()).toBe(0);
    await page.click('[data-desk=list-forget]');
    await drop(page, listOf(3, 'Forename,Surname,Form,Salutation,Email'));
    await page.waitForSelector('.matches');
    await page.click('.matches button');
    await ready(page);
  }, 120_000);

  test('the age is chosen by the classes of the list, and who is of another age is said', async () => {
    const pupil = (name: string, form: string) => `${name},Moss,${form},Ms Moss,m@example.org`;
    const list = [pupil('Ada', '10A'), pupil('Bo', '10A'), pupil('Cy', '7B')];
    await drop(page, [HEAD, ...list].join('\n'));
    await ready(page);
    await expect.poll(() => page.inputValue('[data-desk=band]'), { timeout: 20_000 }).toBe('ks4');
    expect(await page.textContent('[data-desk=ages]')).toMatch(/^Row 4 is of another age \(.7B.\)/);
    await page.selectOption('[data-desk=band]', 'ks3');
    expect(await page.textContent('[data-desk=ages]')).toMatch(/^Rows 2, 3 are of another age/);
  }, 120_000);

  test('a lesson whose facts were to be checked again by yesterday gets no letter', async () => {
    await drop(page, listOf(2));
    await ready(page);
    await page.evaluate(() => {
      const real = Date;
      // biome-ignore lint/suspicious/noGlobalAssign: the person's clock is what is set.
      Date = class extends real {
        constructor() {
          super(2199, 0, 1);
        }
      } as DateConstructor;
    });
    await page.selectOption('[data-desk=family]', '1');
    await page.waitForSelector('[data-make=copier][disabled]');
    expect(await page.textContent('[data-desk=letters-status]')).toContain('checked again');
  });
});

test('a band’s page opens the desk at its lesson and band', async () => {
  const { page, context, complaints } = await openDesk(
    pathToFileURL(join(dist, 'letter-desk/index.html')).href,
  );
  expect(await page.isHidden('[data-desk=list-forget]')).toBe(true);
  await page.goto(
    pathToFileURL(join(dist, 'lessons/meeting-people-on-live-video/ks3/index.html')).href,
  );
  await page.click('main a[href*="letter-desk"]');
  await page.waitForSelector('[data-desk=desk]:not([hidden])');
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('[data-desk=band]')?.value === 'ks3',
  );
  expect(complaints).toEqual([]);
  await context.close();
});

test('many letters in three languages leave the page free, say how far they are, and stop when told to', async () => {
  const many = often(200, 1000);
  const { page, context, complaints } = await openDesk(atServer(), undefined, confirmedFiles());
  await page.click('[data-desk=school-invented]');
  await drop(page, spokenListOf(many));
  await ready(page);
  // What the page draws of its progress: where it waits for the letters, it draws the start and the end alone.
  await page.evaluate(() => {
    const drawn = new Set<number>();
    Object.assign(window, { drawn });
    const frame = () => {
      drawn.add(document.querySelector<HTMLProgressElement>('#progress')?.value ?? 0);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.click('[data-make=pdfs]');
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('#progress')?.value ?? 0) > 20,
    undefined,
    { timeout: 60_000 },
  );
  // The page takes what is typed while letters are being made.
  await page.fill('[name="phone"]', '01632 960111');
  const half = await page.evaluate(
    () => document.querySelector<HTMLProgressElement>('#progress')?.value,
  );
  expect(half).toBeLessThan(many);
  await page.click('[data-desk=cancel]');
  await page.waitForSelector('[data-desk=work]', { state: 'hidden' });
  expect(await page.textContent('[data-desk=report]')).toContain('Stopped');
  await ready(page);
  await page.evaluate(() => (window as unknown as { drawn: Set<number> }).drawn.clear());
  // To be stopped, a list has to be long; to be counted, it need not be.
  const families = often(30, many);
  await drop(page, spokenListOf(families));
  await expect
    .poll(() => page.textContent('[data-desk=list-status]'), { timeout: 20_000 })
    .toContain(`${families} letters`);
  await ready(page);
  const { bytes } = await made(page, 'copier');
  const drawn = await page.evaluate(() => (window as unknown as { drawn: Set<number> }).drawn.size);
  expect(drawn).toBeGreaterThan(2);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  // Every third family reads English alone.
  const english = Math.ceil(families / 3);
  expect(pdf.getPageCount()).toBe(english * 2 + (families - english) * 4);
  expect(complaints).toEqual([]);
  await context.close();
}, 300_000);

test('on a desktop and on a telephone the desk is as everybody can use it', async () => {
  const { page, context } = await openDesk(atServer());
  const looksRight = async (looked: number) => {
    for (const size of [
      { width: 1280, height: 900 },
      { width: 390, height: 800 },
    ]) {
      await page.setViewportSize(size);
      if (isProof || size.width === looked) expect(await axeFinds(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([size.width, over]).toEqual([size.width, 0]);
    }
  };
  await page.click('[data-desk=school-invented]');
  await drop(page, `${HEAD}\nAda,Hale,7B,Ms Hale,hale@example\nBo,Orr,7B,Mr Orr,bo@example.org\n`);
  await page.waitForSelector('[data-desk=list-details] table');
  await looksRight(390);
  await drop(page, listOf(3));
  await ready(page);
  await looksRight(1280);
  await context.close();
}, 120_000);

async function axeFinds(page: Page): Promise<unknown[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (window as any).axe.run();
    return violations.map((violation: { id: string; nodes: { html: string }[] }) => ({
      id: violation.id,
      nodes: violation.nodes.map(({ html }) => html),
    }));
  });
}

test('by keyboard alone: a list is chosen, a letter looked at, a file made', async () => {
  const { page, context } = await openDesk(fromStick);
  await page.focus('[data-desk=school-invented]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
  await drop(page, listOf(2));
  await ready(page);
  await page.focus('[data-desk=next]');
  await page.keyboard.press('Enter');
  expect(await page.inputValue('[data-desk=family]')).toBe('1');
  await page.focus('[data-make=pdf]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^003 .+\.pdf$/);
  await context.close();
}, 120_000);
