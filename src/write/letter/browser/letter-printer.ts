/**
 * Letters → tagged PDF. What all families get alike is drawn, packed and put into each file as it is; only a family's
 * own lines are drawn for it.
 */
import { zlibSync } from 'fflate';
import {
  type PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib';
import type { LetterReader } from '#model/letter-reader.ts';
import { PAGE, type Part, type Tag } from './drawing.ts';
import type { LetterLayout } from './letter-layout.ts';
import { type Content, type Held, LOGO, pageContent, utf16 } from './pdf-content.ts';
import { PdfFonts, SharedFonts } from './pdf-fonts.ts';
import { type BakedPicture, bakePicture } from './pdf-picture.ts';
import type { Glyph } from './shape-text.ts';

/** What a file says of itself. */
export interface AboutFile {
  title: string;
  author: string;
  subject: string;
  lang: string;
}

const OBJECTS_A_STREAM = 500;
const NO_PAUSE = Number.POSITIVE_INFINITY;
const name = (text: string) => PDFName.of(text);
const text = (words: string) => PDFHexString.of(utf16(words));

export class LetterPrinter {
  private readonly layout: LetterLayout;
  private readonly about: AboutFile;
  private readonly fonts = new SharedFonts();
  private readonly head: Packed;
  private readonly front: Packed;
  private readonly foot: Packed;
  private readonly back: Packed;
  private logo: BakedPicture | null = null;

  /** @param common Glyphs that many families' names need: they go into each file, whoever it is for. */
  constructor(layout: LetterLayout, about: AboutFile, common: readonly Glyph[]) {
    this.layout = layout;
    this.about = about;
    for (const glyph of common) this.fonts.add(glyph);
    for (const drawing of [layout.head, layout.front, layout.foot, layout.back])
      for (const item of drawing)
        if (item.kind === 'text')
          for (const run of item.runs) for (const glyph of run.glyphs) this.fonts.add(glyph);
    const fonts = new PdfFonts(this.fonts);
    const packed = (drawing: LetterLayout['front'], first: number, before = '') =>
      pack(
        pageContent(drawing, (glyph) => fonts.write(glyph), first),
        before,
      );
    this.head = packed(layout.head, 0);
    this.front = packed(layout.front, this.head.count);
    // What a family's lines pushed down ends here: the foot stands where it stands.
    this.foot = packed(layout.foot, 0, 'Q\n');
    this.back = packed(layout.back, 0);
  }

  /** One file with these letters, in this order. `done` hears of each. */
  async print(readers: readonly LetterReader[], done: () => void = () => {}): Promise<Uint8Array> {
    const drawn = this.layout.head.find((item) => item.kind === 'logo');
    if (drawn) this.logo ??= await bakePicture(drawn.png);
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const { context } = pdf;
    const fonts = new PdfFonts(this.fonts);
    const shared = {
      head: context.register(this.head.stream(context)),
      front: context.register(this.front.stream(context)),
      back: context.register(this.back.stream(context)),
      foot: context.register(this.foot.stream(context)),
      resources: context.nextRef(),
    };
    const tree = new Tree(pdf);
    const pages: PDFRef[] = [];
    for (const reader of readers) {
      const { drawing, shift } = this.layout.family(reader);
      const own = pageContent(
        drawing,
        (glyph) => fonts.write(glyph),
        this.head.count + this.front.count,
      );
      const operators = `${own.operators}\nq 1 0 0 1 0 ${(-shift).toFixed(2)} cm`;
      const { bytes, length } = deflated(operators);
      const mine = context.register(
        PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: length }), bytes),
      );
      const letter = tree.letter();
      pages.push(
        this.page(pdf, tree, letter, shared.resources, {
          contents: [shared.head, mine, shared.front, shared.foot],
          held: [
            ...this.head.held.map((one) => ({ one, shift: 0 })),
            ...own.held.map((one) => ({ one, shift: 0 })),
            ...this.front.held.map((one) => ({ one, shift })),
          ],
        }),
        this.page(pdf, tree, letter, shared.resources, {
          contents: [shared.back],
          held: this.back.held.map((one) => ({ one, shift: 0 })),
        }),
      );
      done();
    }
    const all = pdf.catalog.Pages();
    all.set(name('Kids'), context.obj(pages));
    all.set(name('Count'), context.obj(pages.length));
    context.assign(
      shared.resources,
      context.obj({
        Font: fonts.embed(context),
        ...(this.logo ? { XObject: { [LOGO]: this.logo(context) } } : {}),
      }),
    );
    tree.write();
    if (readers.length > 1) outline(pdf, pages, readers);
    describe(pdf, this.about);
    // As pdf.save() does, with larger object streams: each costs a start of the compressor.
    return PDFStreamWriter.forContext(
      context,
      NO_PAUSE,
      true,
      OBJECTS_A_STREAM,
    ).serializeToBuffer();
  }

  private page(
    pdf: PDFDocument,
    tree: Tree,
    letter: Element,
    resources: PDFRef,
    { contents, held }: { contents: PDFRef[]; held: { one: Held; shift: number }[] },
  ): PDFRef {
    const { context } = pdf;
    const page = context.nextRef();
    const number = tree.page(page, letter, held);
    const links = tree.takeLinks();
    // Not pdf.addPage(): it counts all pages again for each.
    context.assign(
      page,
      context.obj({
        Type: 'Page',
        Parent: pdf.catalog.get(name('Pages')) as PDFRef,
        MediaBox: [0, 0, PAGE.width, PAGE.height],
        Resources: resources,
        Contents: context.obj(contents),
        Tabs: 'S',
        StructParents: number,
        ...(links.length > 0 ? { Annots: context.obj(links) } : {}),
      }),
    );
    return page;
  }
}

/** A drawing that goes into every file as it is. */
interface Packed {
  count: number;
  held: Held[];
  stream: (context: PDFDocument['context']) => PDFRawStream;
}

function pack({ operators, held }: Content, before: string): Packed {
  const { bytes, length } = deflated(before + operators);
  return {
    count: held.filter((one) => 'content' in one).length,
    held,
    stream: (context) =>
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: length }), bytes),
  };
}

function deflated(operators: string) {
  const bytes = zlibSync(new TextEncoder().encode(operators));
  return { bytes, length: bytes.length };
}

/** An element of the structure tree while it is being filled. */
interface Element {
  ref: PDFRef;
  tag: Tag | 'Document' | 'Sect';
  parent: PDFRef;
  page: PDFRef | null;
  isOrdered: boolean | null;
  /** Of a picture. */
  figure: { alt: string; box: number[] } | null;
  kids: PDFObject[];
}

/** The structure tree: what a screen reader is told, letter by letter. */
class Tree {
  private readonly pdf: PDFDocument;
  private readonly root: PDFRef;
  private readonly document: Element;
  private readonly elements: Element[] = [];
  /** Number tree: a page's or a link's number, then whose its content is. */
  private readonly numbers: PDFObject[] = [];
  private next = 0;
  private links: PDFRef[] = [];
  private known = new Map<Part, Element>();

  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
    this.root = pdf.context.nextRef();
    this.document = this.element('Document', this.root);
  }

  letter(): Element {
    this.known = new Map();
    const letter = this.element('Sect', this.document.ref);
    this.document.kids.push(letter.ref);
    return letter;
  }

  /** @returns The page's number in the number tree. */
  page(page: PDFRef, letter: Element, held: { one: Held; shift: number }[]): number {
    const { context } = this.pdf;
    const number = this.next++;
    const owners: PDFRef[] = [];
    this.numbers.push(PDFNumber.of(number), context.nextRef());
    const list = this.numbers.at(-1) as PDFRef;
    const links: [PDFRef, PDFRef][] = [];
    for (const { one, shift } of held) {
      const element = this.elementOf(one.part, page, letter);
      if ('content' in one) {
        owners[one.content] = element.ref;
        element.kids.push(PDFNumber.of(one.content));
        if (one.box) {
          const { x, y, width, height } = one.box;
          const top = PAGE.height - y - shift;
          element.figure = {
            alt: one.part.alt ?? '',
            box: [x, top - height, x + width, top].map(hundredths),
          };
        }
        continue;
      }
      const { x, y, width, height, href, says } = one.link;
      const top = PAGE.height - y - shift;
      const at = this.next++;
      const link = context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [x, top - height, x + width, top].map(hundredths),
          Border: [0, 0, 0],
          F: 4,
          Contents: text(says),
          StructParent: at,
          A: context.obj({
            S: 'URI',
            URI: PDFString.of(encodeURI(href).replaceAll(/[()\\]/g, encodeURIComponent)),
          }),
        }),
      );
      element.kids.push(context.obj({ Type: 'OBJR', Obj: link, Pg: page }));
      this.links.push(link);
      links.push([PDFNumber.of(at) as unknown as PDFRef, element.ref]);
    }
    context.assign(list, context.obj(owners));
    for (const [at, ref] of links) this.numbers.push(at, ref);
    return number;
  }

  takeLinks(): PDFRef[] {
    const { links } = this;
    this.links = [];
    return links;
  }

  write() {
    const { context, catalog } = this.pdf;
    for (const { ref, tag, parent, page, kids, isOrdered, figure } of this.elements) {
      const dict = new Map<PDFName, PDFObject>([
        [name('Type'), name('StructElem')],
        [name('S'), name(tag)],
        [name('P'), parent],
        [name('K'), kids.length === 1 ? (kids[0] as PDFObject) : context.obj(kids)],
      ]);
      if (page) dict.set(name('Pg'), page);
      if (isOrdered !== null)
        dict.set(
          name('A'),
          context.obj({ O: 'List', ListNumbering: isOrdered ? 'Decimal' : 'Disc' }),
        );
      if (figure) {
        dict.set(name('Alt'), text(figure.alt));
        dict.set(name('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: figure.box }));
      }
      if (tag === 'TH') dict.set(name('A'), context.obj({ O: 'Table', Scope: 'Column' }));
      context.assign(ref, PDFDict.fromMapWithContext(dict, context));
    }
    const parents = context.register(context.obj({ Nums: context.obj(this.numbers) }));
    context.assign(
      this.root,
      context.obj({
        Type: 'StructTreeRoot',
        K: this.document.ref,
        ParentTree: parents,
        ParentTreeNextKey: this.next,
      }),
    );
    catalog.set(name('StructTreeRoot'), this.root);
    catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  }

  /** An element stands where the first of what it holds does. */
  private elementOf(part: Part, page: PDFRef, letter: Element): Element {
    const known = this.known.get(part);
    if (known) return known;
    const parent = part.parent ? this.elementOf(part.parent, page, letter) : letter;
    const element = this.element(part.tag, parent.ref, page, part.isOrdered ?? null);
    parent.kids.push(element.ref);
    this.known.set(part, element);
    return element;
  }

  private element(
    tag: Element['tag'],
    parent: PDFRef,
    page: PDFRef | null = null,
    isOrdered: boolean | null = null,
  ): Element {
    const element: Element = {
      ref: this.pdf.context.nextRef(),
      tag,
      parent,
      page,
      isOrdered,
      figure: null,
      kids: [],
    };
    this.elements.push(element);
    return element;
  }
}

/** Bookmarks, so that one family's letter is found among those of a class. */
function outline(pdf: PDFDocument, pages: readonly PDFRef[], readers: readonly LetterReader[]) {
  const { context } = pdf;
  const root = context.nextRef();
  const refs = readers.map(() => context.nextRef());
  for (const [index, { pupil, salutation }] of readers.entries()) {
    const item = context.obj({
      Title: text(pupil ? `${pupil.name}, ${pupil.class}: ${salutation}` : salutation),
      Parent: root,
      Dest: context.obj([pages[2 * index] as PDFRef, name('Fit')]) as PDFArray,
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

function describe(pdf: PDFDocument, { title, author, subject, lang }: AboutFile) {
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

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
