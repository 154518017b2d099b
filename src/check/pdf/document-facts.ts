import { type PDFDict, type PDFDocument, PDFStream } from 'pdf-lib';
import type { Find } from './pdf-fault.ts';
import { asDict, dictAt, key, textAt } from './pdf-values.ts';
import { streamContent } from './stream-content.ts';

/** A document longer than this is found one's way in by bookmarks. */
const PAGES_WITHOUT_BOOKMARKS = 3;
/** A folder of somebody's machine. */
const MACHINE = /(?:^|[^\w])(?:[a-z]:\\|\/(?:home|users|root|tmp|var|work)\b)/i;
const LANGUAGE = 'en-GB';

/** What a PDF says of itself: that it is accessible, in which language, by whom; and that it runs nothing. */
export function checkDocument(pdf: PDFDocument, find: Find): void {
  const { catalog, context } = pdf;
  if (context.trailerInfo.Encrypt)
    find('Unexpected encryption, expected a file that any reader can open', '26-001');
  checkMetadata(catalog, find);
  if (dictAt(catalog, 'ViewerPreferences')?.lookup(key('DisplayDocTitle'))?.toString() !== 'true')
    find('Unexpected file name in the title bar, expected the title', '07-002');
  if (textAt(catalog, 'Lang') !== LANGUAGE)
    find(`Unexpected PDF language “${textAt(catalog, 'Lang')}”, expected ${LANGUAGE}`, '11-006');
  const marks = dictAt(catalog, 'MarkInfo');
  if (marks?.lookup(key('Marked'))?.toString() !== 'true')
    find('Unexpected PDF that does not say it is tagged, expected Marked', '06-002');
  if (marks?.lookup(key('Suspects'))?.toString() === 'true')
    find('Unexpected tags that are only suspected, expected sure ones', '07-003');
  if (!catalog.has(key('Outlines')) && pdf.getPageCount() > PAGES_WITHOUT_BOOKMARKS)
    find(`Unexpected ${pdf.getPageCount()} pages without bookmarks, expected them`);
  checkHarmless(pdf, find);
}

function checkMetadata(catalog: PDFDict, find: Find): void {
  const stream = catalog.lookup(key('Metadata'));
  const xmp = stream instanceof PDFStream ? new TextDecoder().decode(streamContent(stream)) : '';
  if (xmp === '') find('Unexpected PDF without metadata, expected them', '06-001');
  else if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp))
    find('Unexpected metadata without the claim to be PDF/UA-1, expected it', '06-002');
  if (xmp !== '' && !/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp))
    find('Unexpected metadata without a title, expected one', '06-003');
  const info = asDict(catalog.context, catalog.context.trailerInfo.Info);
  if (!info || textAt(info, 'Title') === '')
    find('Unexpected PDF without a title, expected one', '06-003');
  // The same input gives the same bytes: a date of its own would change with the clock.
  const dates = [
    info && textAt(info, 'CreationDate'),
    info && textAt(info, 'ModDate'),
    ...(/<xmp:\w+Date>[^<]*/.exec(xmp) ?? []),
  ];
  if (dates.some(Boolean))
    find(`Unexpected date “${dates.find(Boolean)}” in the metadata, expected none`);
  const said = `${
    info
      ?.entries()
      .map(([name]) => textAt(info, name.decodeText()))
      .join('\n') ?? ''
  }\n${xmp}`;
  const machine = MACHINE.exec(said);
  if (machine)
    find(
      `Unexpected folder “${machine[0]}” in the metadata, expected nothing of the machine that made it`,
    );
}

/** A file for a school opens nothing, sends nothing, starts nothing. */
function checkHarmless({ catalog, context }: PDFDocument, find: Find): void {
  const names = dictAt(catalog, 'Names');
  if (names?.has(key('JavaScript'))) find('Unexpected script in a PDF, expected none');
  if (names?.has(key('EmbeddedFiles')) || catalog.has(key('AF')))
    find('Unexpected file within a PDF, expected none');
  if (catalog.has(key('OpenAction'))) find('Unexpected action when a PDF is opened, expected none');
  if (dictAt(catalog, 'AcroForm')?.has(key('XFA')))
    find('Unexpected XFA form, expected none', '25-001');
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : asDict(context, object);
    if (!dict) continue;
    if (dict.has(key('AA'))) find('Unexpected action that runs by itself, expected none');
    if (dict.has(key('JS'))) find('Unexpected script in a PDF, expected none');
  }
}
