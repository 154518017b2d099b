/** `npm run letters` as an office runs it: what is made for whom, and what is refused. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPages } from '#scripts/engines/pdf-pages.ts';
import { lineWidth } from '../pdfjs-pages.ts';
import { isProof, oneOfEach } from '../proof.ts';
import { runAlone, run as runHere } from '../run-program.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-letters-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const HEAD = 'Pupil first name,Pupil surname,Class,Parent salutation,Parent email';
/** A small lesson beside the first one, whose letters somebody has translated. */
const small = join(work, 'lessons');
cpSync('tests/fixtures/kite-club', join(small, 'kite-club'), { recursive: true });
const SMALL = ['--lessons', small, '--lesson', 'kite-club'];
const TRANSLATED = ['--lesson', 'meeting-people-on-live-video'];

/** What the office gives the command. */
const asked = (name: string, list: string, words: readonly string[]) => {
  const file = join(work, `${name}.csv`);
  const out = join(work, name);
  writeFileSync(file, list);
  const given = [
    ...(words.includes('--lesson') ? [] : SMALL),
    ...['--band', 'lks2', '--school', 'lessons/schools/example.yaml'],
    ...['--class', file, '--out', out],
  ];
  return { words: [...given, ...words], out };
};
const run = async (name: string, list: string, ...more: string[]) => {
  const { words, out: folder } = asked(name, list, more);
  const { status, out, err } = await runHere('letters', words);
  return { status, said: out, refused: err, out: folder };
};
const textOf = async (file: string) =>
  (await readPages(new Uint8Array(readFileSync(file)))).join(' ').replace(/\s+/g, ' ');

describe('a class of families whose names are in many scripts', () => {
  const names = [
    'Zoë Ó Briain',
    'Łukasz D’Souza-Wiśniewski',
    'Nguyễn Ân',
    'Αλέξανδρος Παππάς',
    'Олена Шевченко',
    'আমিনা খাতুন',
    'सीता शर्मा',
    'ਸਿਮਰਨ ਕੌਰ',
    '王 小明',
    'N’Golo Null',
    'Adébọ̀wálé Ẹ̀bùn',
    'אביגיל כהן',
    '陳 國強',
    'สมชาย ใจดี',
  ];
  const families = Array.from({ length: 40 }, (_, index) => ({
    first: `${names[index % names.length]?.split(' ')[0]}`,
    last: `${names[index % names.length]?.split(' ')[1]} ${'ABCD'[Math.floor(index / names.length)]}`,
    carer: `Carer number ${'qwertzuiop'[index % 10]}${'asdf'[Math.floor(index / 10)]}x`,
    email: `family-${index + 1}@example.org`,
  }));
  let made: Awaited<ReturnType<typeof run>>;
  beforeAll(() => {
    const { words, out: folder } = asked(
      'scripts',
      [
        HEAD,
        ...families.map(({ first, last, carer, email }) => `${first},${last},4B,${carer},${email}`),
      ].join('\r\n'),
      [],
    );
    const { status, out, err } = runAlone('letters', words);
    made = { status, said: out, refused: err, out: folder };
  });

  test('gets a letter each, and one file in the order of the list', async () => {
    expect([made.status, made.refused]).toEqual([0, '']);
    const files = readdirSync(made.out);
    expect(files.filter((name) => name.endsWith('.pdf'))).toHaveLength(41);
    expect(files.filter((name) => name.endsWith('.eml'))).toHaveLength(40);
    const all = await readPages(new Uint8Array(readFileSync(join(made.out, 'all.pdf'))));
    expect(all).toHaveLength(80);
    for (const [index, { carer }] of families.entries()) expect(all[index * 2]).toContain(carer);
  });

  test('each letter holds its own family’s data and no other’s', async () => {
    for (const [index, family] of families.entries()) {
      const pdf = await textOf(join(made.out, `${index + 2}.pdf`));
      const mail = await PostalMime.parse(readFileSync(join(made.out, `${index + 2}.eml`)));
      for (const said of [pdf, `${mail.text} ${mail.html}`])
        for (const { carer } of families)
          expect(said.includes(carer), `${carer} in letter ${index + 2}`).toBe(
            carer === family.carer,
          );
      expect(mail.to?.map((address) => 'address' in address && address.address)).toEqual([
        family.email,
      ]);
      expect([mail.from, mail.cc, mail.bcc, mail.date]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test('a specimen’s letters say what they are, on paper and in the subject', async () => {
    expect(await textOf(join(made.out, '2.pdf'))).toContain('Specimen letter: not for sending');
    expect((await PostalMime.parse(readFileSync(join(made.out, '2.eml')))).subject).toMatch(
      /^Draft: /,
    );
  });
});

describe('a class of families that a program gets wrong', () => {
  /** Its headers have other names than ours. */
  const list = [
    'Forename,Surname,Reg,Salutation,Parent email,Contact,Language',
    'Ada,Moss,4B,Adebowale,a@example.org,,',
    'Bo,Fry,4B,Adébọ̀wálé,b@example.org,,',
    'Cy,Day,4B,Ẹ̀bùn x̣̂ J̌,c@example.org,,',
    'Di,Eve,4B,Ebun x J,d@example.org,,',
    'Ed,Fox,4B,Mr Fox,f@example.org,no,',
    'Flo,Gale,4B,Ms Gale,g@example.org,,Welsh',
    'Guy,Hale,4B,Mr Hale,h@example.org,,Urdu',
  ].join('\n');
  let made: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    const refused = await run('hard', list, ...TRANSLATED);
    expect([refused.status, existsSync(refused.out)]).toEqual([1, false]);
    expect(refused.refused).toContain('Forename: pupil_first_name');
    const columns = join(work, 'columns.yaml');
    writeFileSync(columns, 'Forename: pupil_first_name\nSurname: pupil_last_name\nReg: class\n');
    made = await run('hard', list, ...TRANSLATED, '--columns', columns);
  });

  test('is made once a person has said which column is which', () => {
    expect([made.status, made.refused]).toEqual([0, '']);
  });

  test('draws marks that no one sign holds whole', async () => {
    // Reading it back tells what is meant to be there: how wide it is tells what is.
    const wide = await Promise.all(
      [2, 3, 4, 5].map((row) =>
        lineWidth(new Uint8Array(readFileSync(join(made.out, `${row}.pdf`))), /^Dear/),
      ),
    );
    const [plain = 0, marked = 0, manyMarked = 0, manyPlain = 0] = wide;
    expect(marked / plain).toBeGreaterThan(0.97);
    expect(marked / plain).toBeLessThan(1.05);
    expect(manyMarked / manyPlain).toBeGreaterThan(0.97);
  });

  test('makes nothing for a carer who may not be written to, and tells the office whose family that leaves out', () => {
    expect(readdirSync(made.out).toSorted()).toEqual(
      [
        ...[2, 3, 4, 5, 7, 8].flatMap((row) => [`${row}.eml`, `${row}.pdf`]),
        'all.pdf',
        'letters.txt',
      ].toSorted(),
    );
    expect(made.said).toContain('Nobody is written to about row 6');
  });

  test('gives the English letter to who reads another language while nobody has confirmed that one, and tells the office', async () => {
    expect(made.said).toContain(
      'English alone for row 7: nobody has confirmed the Welsh letter yet.',
    );
    expect(made.said).toContain(
      'English alone for row 8: nobody has confirmed the Urdu letter yet.',
    );
    for (const row of [7, 8]) {
      const pages = await readPages(new Uint8Array(readFileSync(join(made.out, `${row}.pdf`))));
      expect(pages).toHaveLength(2);
      const mail = await PostalMime.parse(readFileSync(join(made.out, `${row}.eml`)));
      const said = [...pages, mail.subject, mail.text, mail.html].join('\n');
      expect(said).not.toMatch(/Annwyl|Cerdyn cymorth|\p{Script=Arabic}|Draft translation/u);
    }
  });
});

describe('another letter of the band', () => {
  const LIST = `${HEAD}\nAda,Moss,4B,Mr Moss,m@example.org`;
  const words = (name: string, text: string) => {
    const file = join(work, `${name}.txt`);
    writeFileSync(file, text);
    return ['--letter', 'follow-up', '--words', file, '--format', 'pdf,docx'];
  };

  test('after the lesson, on paper and in Word', async () => {
    const made = await run('after', LIST, '--letter', 'after', '--format', 'pdf,docx');
    expect([made.status, made.refused]).toEqual([0, '']);
    expect(readdirSync(made.out).toSorted()).toEqual(['2.docx', '2.pdf', 'all.pdf', 'letters.txt']);
    expect(await textOf(join(made.out, '2.pdf'))).toContain('What did the people in it do first?');
  });

  test('the follow-up, with the lead’s words in its blanks', async () => {
    const made = await run(
      'filled',
      LIST,
      ...words('filled', 'Games have a new chat button.\n\nLook at it together.\n\nThe office.'),
    );
    expect([made.status, made.refused]).toEqual([0, '']);
    const said = await textOf(join(made.out, '2.pdf'));
    expect(said).toContain('Games have a new chat button.');
    expect(said).not.toMatch(/\[|\]/);
  });

  // The letter desk is driven through all that a blank may hold in letter-desk.browser.test.ts.
  const whole = test.runIf(isProof);
  whole('with blanks it is a draft that says so', async () => {
    const made = await run('blank', LIST, '--letter', 'follow-up', '--format', 'eml');
    expect(made.said).toContain('Draft: 3 blanks in [brackets] to fill in');
    const mail = await PostalMime.parse(readFileSync(join(made.out, '2.eml')));
    expect(mail.subject).toMatch(/^Draft: /);
  });

  whole(
    'the follow-up is not made where its words cannot stand: every reason at once',
    async () => {
      const made = await run(
        'refused',
        LIST,
        ...words('refused', 'Games changed for Ada.\n\nLook.'),
      );
      expect([made.status, existsSync(made.out)]).toEqual([1, false]);
      expect(made.refused).toMatch(/3 blanks, and 2 paragraphs[\s\S]*names the pupil of row 2/);
    },
  );
});

describe('nothing is made', () => {
  test('when the list has faults: all are told at once, with their rows', async () => {
    const made = await run(
      'faults',
      `${HEAD},SEN\n,Moss,4B,Mr Moss,,\nBo,Fry,4B,Ms Fry,f at example,`,
    );
    expect(made.status).toBe(1);
    for (const said of ['row 1, SEN', 'row 2, Pupil first name', 'row 3, Parent email'])
      expect(made.refused).toContain(said);
    expect(existsSync(made.out)).toBe(false);
  });

  test('into a folder that holds somebody’s other files', async () => {
    const out = join(work, 'taken');
    mkdirSync(out);
    writeFileSync(join(out, 'essay.docx'), 'x');
    expect((await run('taken', `${HEAD}\nAda,Moss,4B,Mr Moss,`)).status).toBe(2);
    expect(readdirSync(out)).toEqual(['essay.docx']);
  });

  test('with a name that no font can print: whose, and what is to be done', async () => {
    const made = await run('glyph', `${HEAD}\nAda,Moss,4B,Mr Moss,\nBo,𓀀𓀁,4B,Ms Fry,`);
    expect([made.status, existsSync(made.out)]).toEqual([1, false]);
    expect(made.refused).toMatch(/row 3 .*𓀀/);
  });

  // What else is no list of a class is in read-class.test.ts.
  const wrong: [string, string[]][] = [
    ['a lesson that there is not', ['--lesson', 'nothing']],
    ['a band that there is not', ['--band', 'ks9']],
    ['a format that there is not', ['--format', 'fax']],
  ];
  test.each(oneOfEach(wrong, () => 'wrong usage'))('with %s', async (_, words) => {
    const made = await run('wrong', `${HEAD}\nAda,Moss,4B,Mr Moss,`, ...words);
    expect([made.status, existsSync(made.out)]).toEqual([2, false]);
  });

  test.runIf(isProof)('with an empty file', async () => {
    const made = await run('empty', '');
    expect([made.status, existsSync(made.out)]).toEqual([1, false]);
  });
});
