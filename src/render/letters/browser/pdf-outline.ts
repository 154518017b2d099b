/** Bookmarks and metadata of a file of letters. */
import { type PDFArray, type PDFDocument, type PDFRef, PDFString } from 'pdf-lib';
import type { LetterReader } from '#model/paper/letter-reader.ts';
import { escaped, name, text } from './pdf-values.ts';

export interface Bookmark {
  title: string;
  page: PDFRef;
}

export const nameOf = ({ pupil, salutation }: LetterReader): string =>
  pupil ? `${pupil.name}, ${pupil.class}: ${salutation}` : salutation;

/** Bookmarks to each family's letter and, within it, to each language. */
export function outline(pdf: PDFDocument, bookmarks: readonly Bookmark[]) {
  const { context } = pdf;
  const root = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page }] of bookmarks.entries()) {
    const item = context.obj({
      Title: text(title),
      Parent: root,
      Dest: context.obj([page, name('Fit')]) as PDFArray,
    });
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(name('Prev'), before);
    if (after) item.set(name('Next'), after);
    context.assign(refs[index] as PDFRef, item);
  }
  context.assign(
    root,
    context.obj({
      Type: 'Outlines',
      First: refs[0] as PDFRef,
      Last: refs.at(-1) as PDFRef,
      Count: refs.length,
    }),
  );
  pdf.catalog.set(name('Outlines'), root);
}

export function describe(pdf: PDFDocument, { title, author, subject, lang }: AboutFile) {
  const { context, catalog } = pdf;
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: text(title),
      Author: text(author),
      Subject: text(subject),
      Producer: PDFString.of('Forewarned'),
    }),
  );
  catalog.set(name('Lang'), PDFString.of(lang));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>Forewarned</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  catalog.set(
    name('Metadata'),
    context.register(
      context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  );
}

/** Metadata of a file. */
export interface AboutFile {
  title: string;
  author: string;
  subject: string;
  lang: string;
}
