/** The school's logo: which files may be one, and where the letters show it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { requestedLogo } from '#read/read-logo.ts';
import { letterMessage } from '#render/letters/letter-message.ts';
import { inlineCss } from '#scripts/engines/mail.ts';
import { createRasteriser } from '#scripts/engines/rasterise.ts';
import { readLogo } from '#scripts/read-logo.ts';
import { sampleVersion } from '../render/letters/sample-letter.ts';
import { run } from '../run-program.ts';

const work = mkdtempSync(join(tmpdir(), 'forewarned-logo-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const folder = join(work, 'schools');
mkdirSync(folder);

const CREST =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="#225b4e"/><circle cx="30" cy="15" r="10" fill="#ffd166"/></svg>';
const rasterise = createRasteriser();
const png = rasterise(CREST, 240);
/** Grey, 16 by 8 pixels. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AD//Z',
  'base64',
);

const EXAMPLE = readFileSync('lessons/schools/example.yaml', 'utf8');
const school = (name: string, ...lines: string[]) => {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, [EXAMPLE, ...lines, ''].join('\n'));
  return file;
};
/** Reads the logo of a school whose file names this one. */
async function read(named: string, ...lines: string[]) {
  const file = school('own', `logo: '${named}'`, ...lines);
  const problems: Problem[] = [];
  const asked = requestedLogo({ path: 'own.yaml', text: readFileSync(file, 'utf8') });
  const logo = asked && (await readLogo(file, asked, (problem) => problems.push(problem)));
  return { logo, problems };
}

describe('a file that may be a logo', () => {
  test('is a PNG, whatever its name', async () => {
    writeFileSync(join(folder, 'crest'), png);
    const { logo, problems } = await read('crest');
    expect(problems).toEqual([]);
    expect(logo).toMatchObject({
      width: 240,
      height: 120,
      alt: 'Crest of Fennmoor All-Through School',
    });
  });

  test('or a JPEG, which is drawn anew as PNG', async () => {
    writeFileSync(join(folder, 'crest.jpg'), JPEG);
    const { logo, problems } = await read('crest.jpg', 'logoAlt: Three waves');
    expect(problems).toEqual([]);
    expect(logo).toMatchObject({ width: 16, height: 8, alt: 'Three waves' });
    expect(
      [...(logo?.png.slice(1, 4) ?? [])].map((byte) => String.fromCharCode(byte)).join(''),
    ).toBe('PNG');
  });

  test('a large one is made smaller, in its proportions', async () => {
    writeFileSync(join(folder, 'large.png'), rasterise(CREST, 2000));
    expect((await read('large.png')).logo).toMatchObject({ width: 900, height: 450 });
  });
});

describe('is refused, with its line and how to mend it', () => {
  beforeAll(() => {
    writeFileSync(join(work, 'outside.png'), png);
    symlinkSync(join(work, 'outside.png'), join(folder, 'link.png'));
    mkdirSync(join(work, 'elsewhere'));
    writeFileSync(join(work, 'elsewhere', 'crest.png'), png);
    symlinkSync(join(work, 'elsewhere'), join(folder, 'linked'));
    writeFileSync(join(folder, 'heavy.png'), Buffer.concat([png, Buffer.alloc(500_000)]));
    writeFileSync(join(folder, 'crest.svg'), CREST);
    writeFileSync(join(folder, 'page.png'), '<html><script>alert(1)</script></html>');
    writeFileSync(join(folder, 'cut.png'), png.slice(0, 60));
    const bomb = Buffer.from(png);
    bomb.writeUInt32BE(60_000, 16);
    writeFileSync(join(folder, 'bomb.png'), bomb);
    writeFileSync(
      join(folder, 'clear.png'),
      rasterise('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"/>', 4),
    );
    mkdirSync(join(folder, 'folder'));
  });

  test.each([
    ['a file that is not there', 'none.png', /missing file “none.png”/, /beside the school’s file/],
    ['a folder', 'folder', /“folder” that cannot be read/, /It is a folder/],
    ['one above the folder', '../outside.png', /expected a file in the folder/, /Copy the logo/],
    [
      'one by its whole path',
      join(work, 'outside.png'),
      /expected a file in the folder/,
      /Copy the logo/,
    ],
    ['one on a drive', 'C:\\crest.png', /expected a file in the folder/, /Copy the logo/],
    ['a link to one outside', 'link.png', /expected a file in the folder/, /not a link/],
    ['one in a linked folder', 'linked/crest.png', /expected a file in the folder/, /not a link/],
    ['one too heavy', 'heavy.png', /50\d KB, expected at most 500 KB/, /smaller/],
    ['a drawing', 'crest.svg', /expected a PNG or JPEG/, /as PNG/],
    ['another file under a picture’s name', 'page.png', /expected a PNG or JPEG/, /as PNG/],
    ['one cut short', 'cut.png', /damaged or empty/, /save it again/],
    ['one that unpacks without end', 'bomb.png', /60000 by 120 pixels/, /smaller/],
    ['one that shows nothing', 'clear.png', /damaged or empty/, /save it again/],
  ])('%s', async (_, named, reason, mend) => {
    const { logo, problems } = await read(named);
    expect(logo).toBeNull();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.reason).toMatch(reason);
    expect(problem?.note).toMatch(mend);
    const text = readFileSync(join(folder, 'own.yaml'), 'utf8').split('\n');
    expect(text[(problem?.place.line ?? 0) - 1]).toMatch(/^logo:/);
  });
});

describe('letters of a school with a logo', () => {
  const out = join(work, 'letters');
  const letters = (schoolFile: string) => {
    const list = join(work, 'class.csv');
    writeFileSync(
      list,
      'Pupil first name,Pupil surname,Class,Parent salutation,Parent email\nAda,Moss,4B,Mr Moss,m@example.org',
    );
    return run('letters', [
      ...['--lesson', 'meeting-people-on-live-video', '--band', 'lks2'],
      ...['--school', schoolFile, '--class', list, '--out', out],
      ...['--format', 'pdf,eml,docx'],
    ]);
  };

  test('are not made when the logo cannot be shown', async () => {
    const { status, err } = await letters(school('missing', 'logo: none.png'));
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain('missing file “none.png”');
  });

  describe('show it', () => {
    beforeAll(async () => {
      writeFileSync(join(folder, 'crest.png'), png);
      const { status, err } = await letters(
        school('with', 'logo: crest.png', 'logoAlt: Sun on a field'),
      );
      expect([status, err]).toEqual([0, '']);
    });

    test('on the front of the PDF, with its description', async () => {
      const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const data = new Uint8Array(readFileSync(join(out, '2.pdf')));
      const pdf = await getDocument({ data }).promise;
      const images = async (page: number) => {
        const { fnArray } = await (await pdf.getPage(page)).getOperatorList();
        return fnArray.filter((op) => op === OPS.paintImageXObject).length;
      };
      expect([pdf.numPages, await images(1), await images(2)]).toEqual([2, 1, 0]);
      const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
      expect(tree).toContain('"role":"Figure"');
      expect(tree).toContain('"alt":"Sun on a field"');
    });

    test('in the mail, from a part of its own', async () => {
      const mail = await PostalMime.parse(readFileSync(join(out, '2.eml')));
      const [attached] = mail.attachments;
      expect(mail.attachments).toHaveLength(1);
      expect(attached).toMatchObject({
        mimeType: 'image/png',
        disposition: 'inline',
        related: true,
      });
      const id = attached?.contentId?.replace(/[<>]/g, '');
      expect(mail.html).toMatch(
        new RegExp(`<img src="cid:${id}" alt="Sun on a field" width="160" height="80" border="0">`),
      );
      expect(new Uint8Array(attached?.content as ArrayBuffer).slice(1, 4)).toEqual(
        new Uint8Array([80, 78, 71]),
      );
    });

    test('in Word, with its description', () => {
      const parts = unzipSync(new Uint8Array(readFileSync(join(out, '2.docx'))));
      expect(Object.keys(parts).filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(
        1,
      );
      const body = new TextDecoder().decode(parts['word/document.xml']);
      expect(body).toContain('descr="Sun on a field"');
      // Beside the letterhead, not on a line of its own: the letter keeps to its page.
      expect(body).toMatch(/<wp:anchor .*?<wp:wrapSquare /s);
    });
  });

  test('as a web page leave it out: a page loads nothing', () => {
    const logo = { png, width: 240, height: 120, alt: 'Sun on a field' };
    const plain = letterMessage(sampleVersion());
    const { html, withLogo } = letterMessage({ ...sampleVersion(), logo });
    expect(html).toBe(plain.html);
    expect(plain.withLogo).toBeUndefined();
    expect(inlineCss(withLogo?.html ?? '')).toContain('<img src="cid:');
  });
});
