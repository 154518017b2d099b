/** Hostile Word and PDF files of alerts. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readAlertText } from '#alert/read-alert-text.ts';
import type { Problem } from '#diagnostics/problem.ts';
import { alertKnowledge } from '#scripts/alert-knowledge.ts';
import { alertText } from '#scripts/engines/alert-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'hostile-'));

const knowledge = await alertKnowledge('lessons', () => {});
async function read(name: string, bytes: Uint8Array | string) {
  if (!knowledge) throw new Error('The house files cannot be read');
  const path = join(dir, name);
  writeFileSync(path, bytes);
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const text = await alertText(path, report);
  return { text, reading: text && readAlertText(text, knowledge, report), problems };
}
const ALERT =
  'Pebblechat: a warning for parents. Pebblechat is a messaging app. Strangers can message any child on it, and ask for pictures.';

describe('a Word file is refused, or read without it, for', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const entities = Array.from({ length: 12 }, (_, index) =>
    index === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${index} "${`&l${index - 1};`.repeat(10)}">`,
  ).join('');
  const doctype = `<!DOCTYPE w:document [${entities}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const document = (text: string) =>
    `<w:document ${W}><w:body><w:p><w:r><w:t>${ALERT} ${text}</w:t></w:r></w:p></w:body></w:document>`;
  const docx = (xml: string | Uint8Array, more: Record<string, Uint8Array> = {}) => {
    const bytes = (part: string | Uint8Array) =>
      typeof part === 'string' ? new TextEncoder().encode(part) : part;
    return zipSync({
      '[Content_Types].xml': bytes(types),
      '_rels/.rels': bytes(rels),
      'word/document.xml': bytes(xml),
      ...more,
    });
  };
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  test.each<[string, () => Uint8Array]>([
    ['a billion laughs', () => docx(`<?xml version="1.0"?>${doctype}${document('&l11;&file;')}`)],
    [
      'the same behind a long comment',
      () =>
        docx(`<?xml version="1.0"?><!--${'x'.repeat(9000)}-->${doctype}${document('&l11;&file;')}`),
    ],
    [
      'the same in UTF-16',
      () =>
        docx(utf16(`<?xml version="1.0" encoding="UTF-16"?>${doctype}${document('&l11;&file;')}`)),
    ],
    // A zip bomb is in hostile-limits.test.ts, where its memory is bounded.
    ['tags nested without end', () => docx(`<w:document ${W}><w:body>${'<w:p>'.repeat(200_000)}`)],
    [
      'names that lead out of the folder',
      () =>
        docx(document(''), {
          '../../evil.txt': new Uint8Array([1]),
          '/etc/evil': new Uint8Array([1]),
        }),
    ],
    [
      'a part named like the prototype',
      () =>
        docx(document(''), { __proto__: new Uint8Array([1]), constructor: new Uint8Array([1]) }),
    ],
    [
      'three thousand parts',
      () =>
        docx(
          document(''),
          Object.fromEntries(
            Array.from({ length: 3000 }, (_, index) => [`${index}.xml`, new Uint8Array([1])]),
          ),
        ),
    ],
  ])('%s', async (_, make) => {
    const { text, problems } = await read('alert.docx', make());
    const said = JSON.stringify(text ?? '');
    expect(said).not.toMatch(/root:|lollol/);
    expect(said.length).toBeLessThan(2000);
    for (const { ruleId, reason } of problems)
      expect([ruleId, reason]).toEqual(['file-readable', expect.stringMatching(/^Unexpected /)]);
    expect(text !== null || problems.length === 1).toBe(true);
  });
});

describe('a PDF is read without its', () => {
  async function pdf(change: (document: PDFDocument) => void): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage();
    page.drawText(ALERT, { font, size: 11, maxWidth: 400, lineHeight: 14, y: 600 });
    change(document);
    return document.save();
  }
  test.each<[string, (document: PDFDocument) => void]>([
    [
      'script',
      (document) => {
        document.addJavaScript('evil', 'globalThis.polluted = true; app.alert("Grooming")');
        document.catalog.set(
          PDFName.of('OpenAction'),
          document.context.obj({ S: 'JavaScript', JS: PDFString.of('globalThis.polluted = true') }),
        );
      },
    ],
    [
      'program to start',
      (document) =>
        document.catalog.set(
          PDFName.of('OpenAction'),
          document.context.obj({ S: 'Launch', F: PDFString.of('/bin/sh') }),
        ),
    ],
    [
      'pages in a circle',
      (document) => {
        const pages = document.catalog.Pages();
        pages.set(
          PDFName.of('Parent'),
          document.catalog.get(PDFName.of('Pages')) ?? document.context.obj(null),
        );
      },
    ],
    [
      'pages that are their own children',
      (document) => {
        const pages = document.catalog.Pages();
        pages.Kids().push(document.catalog.get(PDFName.of('Pages')) as never);
      },
    ],
  ])('%s', async (_, change) => {
    const { text, reading, problems } = await read('alert.pdf', await pdf(change));
    expect((globalThis as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(text ?? '')).not.toMatch(/Grooming|bin.sh/);
    expect(reading !== null || problems.length > 0).toBe(true);
    for (const { reason } of problems) expect(reason).toMatch(/^Unexpected /);
  });
});
