/** Among letters drawn by chance a short name stands by chance: the ids of a PDF stop no kit, and hide no name. */
import { PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pdfTexts } from '#verify/pdf-texts.ts';

async function metadataOf(id: string) {
  const document = await PDFDocument.create();
  document.addPage();
  const text = `<x:xmpmeta><dc:title>A kite</dc:title><xmpMM:DocumentID>${id}</xmpMM:DocumentID></x:xmpmeta>`;
  const stream = document.context.stream(text, { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
  const { found } = await pdfTexts(await document.save());
  return found.filter(({ where }) => where.includes('the metadata'));
}
const texts = (found: Awaited<ReturnType<typeof metadataOf>>, code: boolean) =>
  found
    .flatMap((foundText) => ((foundText.code === true) === code ? [foundText.text] : []))
    .join('\n');

test('an id is read as code is, and what stands beside it as text', async () => {
  const found = await metadataOf('aK1Kbcdefghijklmnopqrs==');
  expect(texts(found, true)).toContain('aK1Kbcdefghijklmnopqrs==');
  expect(texts(found, false)).not.toContain('K1K');
  expect(texts(found, false)).toContain('A kite');
});

test('what is no such id is text', async () => {
  for (const id of ['Blobchat', 'uuid:Blobchat', 'Blobchat Blobchat Blob==']) {
    expect(texts(await metadataOf(id), false)).toContain(id);
  }
});
