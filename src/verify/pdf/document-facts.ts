import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import type { ReportFault } from './pdf-fault.ts';
import { asDict, dictAt, key, textAt } from './pdf-values.ts';
import { streamContent } from './stream-content.ts';

/** Pages from which a document needs bookmarks. */
const PAGES_WITHOUT_BOOKMARKS = 3;
/** A local path of the machine that made the file. */
const MACHINE = /(?:^|[^\w])(?:[a-z]:\\|\/(?:home|users|root|tmp|var|work)\b)/i;
const LANGUAGE = 'en-GB';

/** Checks a PDF's metadata: title, language, tagging, and nothing about who made it or when. */
export function checkDocument(pdf: PDFDocument, find: ReportFault): void {
  const { catalog } = pdf;
  checkMetadata(catalog, find);
  if (dictAt(catalog, 'ViewerPreferences')?.lookup(key('DisplayDocTitle'))?.toString() !== 'true')
    find('Unexpected file name in the title bar, expected the title', '07-002');
  if (textAt(catalog, 'Lang') !== LANGUAGE)
    find(`Unexpected PDF language “${textAt(catalog, 'Lang')}”, expected ${LANGUAGE}`, '11-006');
  if (dictAt(catalog, 'MarkInfo')?.lookup(key('Marked'))?.toString() !== 'true')
    find('Unexpected PDF that does not say it is tagged, expected Marked', '06-002');
  if (!catalog.has(key('Outlines')) && pdf.getPageCount() > PAGES_WITHOUT_BOOKMARKS)
    find(`Unexpected ${pdf.getPageCount()} pages without bookmarks, expected them`);
}

function checkMetadata(catalog: PDFDict, find: ReportFault): void {
  const stream = catalog.lookup(key('Metadata'));
  const xmp = stream instanceof PDFStream ? new TextDecoder().decode(streamContent(stream)) : '';
  if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp))
    find('Unexpected metadata without the claim to be PDF/UA-1, expected it', '06-002');
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp))
    find('Unexpected metadata without a title, expected one', '06-003');
  const info = asDict(catalog.context, catalog.context.trailerInfo.Info);
  if (!info || textAt(info, 'Title') === '')
    find('Unexpected PDF without a title, expected one', '06-003');
  // Builds are reproducible: a creation date would change the bytes.
  const dates = [
    info && textAt(info, 'CreationDate'),
    info && textAt(info, 'ModDate'),
    ...(/<xmp:\w+Date>[^<]*/.exec(xmp) ?? []),
  ];
  if (dates.some(Boolean))
    find(`Unexpected date “${dates.find(Boolean)}” in the metadata, expected none`);
  const metadata = `${
    info
      ?.entries()
      .map(([name]) => textAt(info, name.decodeText()))
      .join('\n') ?? ''
  }\n${xmp}`;
  const machine = MACHINE.exec(metadata);
  if (machine)
    find(
      `Unexpected folder “${machine[0]}” in the metadata, expected nothing of the machine that made it`,
    );
}
