/**
 * Prints letters as tagged PDFs. Shared content is drawn and compressed once and copied into each file; only a family's
 * own lines are drawn per family.
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
import type { LetterReader } from '#model/paper/letter-reader.ts';
import { PAGE, type Part, type Tag } from './drawing.ts';
import type { LetterLayout } from './letter-layout.ts';
import { type HeldContent, LOGO, pageContent, utf16 } from './pdf-content.ts';
import { PdfFonts, SharedFonts, type Written } from './pdf-fonts.ts';
import { type EmbedPicture, preparePicture } from './pdf-picture.ts';
import type { Glyph } from './shape-text.ts';

/** Metadata of a file. */
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

/** A letter in one language, laid out. */
export interface PrintedFace {
  lang: string;
  layout: LetterLayout;
  /** Titles of the letter and of its card. */
  titles: readonly [front: string, back: string];
}

/** A letter in its languages, in print order: all fronts first, each with the next one on its reverse. */
export interface PrintedLetter {
  reader: LetterReader;
  faces: readonly PrintedFace[];
}

export class LetterPrinter {
  private readonly about: AboutFile;
  private readonly english: SharedContent;
  private readonly known: Map<PrintedFace, SharedContent>;
  private logo: EmbedPicture | null = null;

  /**
   * @param english The English letter, which every family gets.
   * @param common Glyphs that many names need: included in each file.
   */
  constructor(english: PrintedFace, about: AboutFile, common: readonly Glyph[]) {
    this.about = about;
    this.english = new SharedContent(english.layout, new SharedFonts('F'), common);
    this.known = new Map([[english, this.english]]);
  }

  /** Writes these letters into one file, in order. `done` is called after each. */
  async print(letters: readonly PrintedLetter[], done: () => void = () => {}): Promise<Uint8Array> {
    const used = [...new Set(letters.flatMap(({ faces }) => faces))];
    const packs = new Map(used.map((face) => [face, this.packsOf(face)]));
    const drawn = this.english.logo;
    if (drawn) this.logo ??= await preparePicture(drawn);
    const pdf = await PDFDocument.create({ updateMetadata: false });
    const { context } = pdf;
    const others = [...packs.values()].filter((packStream) => packStream !== this.english);
    const fonts = new PdfFonts([this.english, ...others].map((packs) => packs.fonts));
    const resources = context.nextRef();
    const streams = new Map<PackedStream, PDFRef>();
    const streamOf = (packed: PackedStream): PDFRef => {
      const known = streams.get(packed) ?? context.register(packed.stream(context));
      streams.set(packed, known);
      return known;
    };
    const tree = new StructureTree(pdf, this.about.lang);
    const pages: PDFRef[] = [];
    const bookmarks: Bookmark[] = [];
    for (const { reader, faces } of letters) {
      const made = faces.map((face) => packs.get(face) as SharedContent);
      const sides = made.reduce((sum, { more, backs }) => sum + 1 + more.length + backs.length, 0);
      const letter = tree.letter();
      const first = pages.length;
      const sections = faces.map(({ lang }) =>
        faces.length > 1 ? tree.section(letter, lang) : letter,
      );
      const add = (
        at: number,
        contents: PDFRef[],
        held: { item: HeldContent; shift: number }[],
      ) => {
        const foot = streamOf((made[at] as SharedContent).foot(pages.length - first + 1, sides));
        const section = sections[at] as Element;
        const content = { contents: [...contents, foot], held };
        pages.push(this.page(pdf, tree, section, resources, content));
      };
      const addShared = (at: number, side: PackedStream) => add(at, [streamOf(side)], still(side));
      const marks: Bookmark[] = [];
      const mark = (at: number, side: 0 | 1) =>
        marks.push({
          title: (faces[at] as PrintedFace).titles[side],
          page: pages.at(-1) as PDFRef,
        });
      for (const [at, { layout }] of faces.entries()) {
        const { head, front, more } = made[at] as SharedContent;
        const { drawing, shift } = layout.family(reader);
        const page = pageContent(drawing, (glyph) => fonts.write(glyph), head.count + front.count);
        const operators = `${page.operators}\nq 1 0 0 1 0 ${(-shift).toFixed(2)} cm`;
        const { bytes, length } = deflated(operators);
        const mine = context.register(
          PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: length }), bytes),
        );
        const held = [
          ...still(head),
          ...still(page),
          ...front.held.map((held) => ({ item: held, shift })),
        ];
        add(at, [streamOf(head), mine, streamOf(front)], held);
        mark(at, 0);
        for (const side of more) addShared(at, side);
      }
      for (const [at, { backs }] of made.entries())
        for (const [index, side] of backs.entries()) {
          addShared(at, side);
          if (index === 0) mark(at, 1);
        }
      // Each letter starts on a new sheet of paper.
      if (letters.length > 1 && sides % 2 === 1)
        pages.push(
          this.page(pdf, tree, sections[0] as Element, resources, { contents: [], held: [] }),
        );
      if (letters.length > 1)
        bookmarks.push({ title: nameOf(reader), page: pages[first] as PDFRef });
      else if (sides > 2) bookmarks.push(...marks);
      done();
    }
    const all = pdf.catalog.Pages();
    all.set(name('Kids'), context.obj(pages));
    all.set(name('Count'), context.obj(pages.length));
    context.assign(
      resources,
      context.obj({
        Font: fonts.embed(context),
        ...(this.logo ? { XObject: { [LOGO]: this.logo(context) } } : {}),
      }),
    );
    tree.write();
    if (bookmarks.length > 0) outline(pdf, bookmarks);
    describe(pdf, this.about);
    // Like pdf.save(), but with larger object streams: each has a fixed compression cost.
    return PDFStreamWriter.forContext(
      context,
      NO_PAUSE,
      true,
      OBJECTS_A_STREAM,
    ).serializeToBuffer();
  }

  /** Prepared when the first letter in this language is made. */
  private packsOf(face: PrintedFace): SharedContent {
    const known = this.known.get(face);
    if (known) return known;
    const letter = String.fromCharCode('F'.charCodeAt(0) + this.known.size);
    const packs = new SharedContent(face.layout, new SharedFonts(letter, this.english.fonts), []);
    this.known.set(face, packs);
    return packs;
  }

  private page(
    pdf: PDFDocument,
    tree: StructureTree,
    section: Element,
    resources: PDFRef,
    { contents, held }: { contents: PDFRef[]; held: { item: HeldContent; shift: number }[] },
  ): PDFRef {
    const { context } = pdf;
    const page = context.nextRef();
    const number = tree.page(page, section, held);
    const links = tree.takeLinks();
    // Not pdf.addPage(), which recounts all pages each time.
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

/** A number with all ten digits, so that the footer's font has the glyphs of any page number. */
const ALL_DIGITS = 1_234_567_890;

const still = ({ held }: Pick<PackedStream, 'held'>) =>
  held.map((held) => ({ item: held, shift: 0 }));

/** Shared content of all letters in one language, drawn and compressed once. */
class SharedContent {
  readonly fonts: SharedFonts;
  readonly head: PackedStream;
  readonly front: PackedStream;
  readonly more: readonly PackedStream[];
  readonly backs: readonly PackedStream[];
  readonly logo: Uint8Array | null;
  private readonly layout: LetterLayout;
  private readonly feet = new Map<string, PackedStream>();

  constructor(layout: LetterLayout, fonts: SharedFonts, common: readonly Glyph[]) {
    this.fonts = fonts;
    this.layout = layout;
    for (const glyph of common) fonts.add(glyph);
    const { head, front, more, backs } = layout;
    const drawings = [head, front, ...more, ...backs, layout.foot(ALL_DIGITS, ALL_DIGITS)];
    for (const drawing of drawings)
      for (const item of drawing)
        if (item.kind === 'text')
          for (const run of item.runs) for (const glyph of run.glyphs) fonts.add(glyph);
    this.head = pack(head, fonts, 0);
    // Ends the translation by a family's lines: the footer stays in place.
    this.front = pack(front, fonts, this.head.count, '\nQ');
    this.more = more.map((side) => pack(side, fonts, 0));
    this.backs = backs.map((side) => pack(side, fonts, 0));
    this.logo = head.find((item) => item.kind === 'logo')?.png ?? null;
  }

  foot(side: number, sides: number): PackedStream {
    const key = `${side} ${sides}`;
    const foot = this.feet.get(key) ?? pack(this.layout.foot(side, sides), this.fonts, 0);
    this.feet.set(key, foot);
    return foot;
  }
}

/** A compressed content stream. */
interface PackedStream {
  count: number;
  held: HeldContent[];
  stream: (context: PDFDocument['context']) => PDFRawStream;
}

/**
 * @param fonts Contain all its glyphs.
 * @param first First marked-content id.
 */
function pack(
  drawing: LetterLayout['front'],
  fonts: SharedFonts,
  first: number,
  after = '',
): PackedStream {
  const write = (glyph: Glyph): Written => {
    const written = fonts.write(glyph);
    if (!written) throw new Error('A glyph is in none of the fonts that letters share');
    return written;
  };
  const { operators, held } = pageContent(drawing, write, first);
  const { bytes, length } = deflated(operators + after);
  return {
    count: held.filter((held) => 'content' in held).length,
    held,
    stream: (context) =>
      PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: length }), bytes),
  };
}

function deflated(operators: string) {
  const bytes = zlibSync(new TextEncoder().encode(operators));
  return { bytes, length: bytes.length };
}

/** A structure element under construction. */
interface Element {
  ref: PDFRef;
  tag: Tag | 'Document' | 'Sect';
  parent: PDFRef;
  page: PDFRef | null;
  isOrdered: boolean | null;
  /** Its language, its own or inherited. */
  lang: string;
  saysLang: boolean;
  /** Alt text and bounding box of a figure. */
  figure: { alt: string; box: number[] } | null;
  kids: PDFObject[];
}

/** The structure tree of a file. */
class StructureTree {
  private readonly pdf: PDFDocument;
  private readonly root: PDFRef;
  private readonly document: Element;
  private readonly elements: Element[] = [];
  /** The parent tree: the key of a page or link, then its elements. */
  private readonly numbers: PDFObject[] = [];
  private next = 0;
  private links: PDFRef[] = [];
  private known = new Map<Part, Element>();

  /** @param lang The file's language. */
  constructor(pdf: PDFDocument, lang: string) {
    this.pdf = pdf;
    this.root = pdf.context.nextRef();
    this.document = this.element('Document', { ref: this.root, lang });
  }

  letter(): Element {
    this.known = new Map();
    const letter = this.element('Sect', this.document);
    this.document.kids.push(letter.ref);
    return letter;
  }

  /** The section of a letter in one language, which may span several pages. */
  section(letter: Element, lang: string): Element {
    const section = this.element('Sect', letter);
    letter.kids.push(section.ref);
    return Object.assign(section, { lang, saysLang: true });
  }

  /** @returns The page's key in the parent tree. */
  page(page: PDFRef, section: Element, held: { item: HeldContent; shift: number }[]): number {
    const { context } = this.pdf;
    const number = this.next++;
    const owners: PDFRef[] = [];
    this.numbers.push(PDFNumber.of(number), context.nextRef());
    const list = this.numbers.at(-1) as PDFRef;
    const links: [PDFRef, PDFRef][] = [];
    for (const { item, shift } of held) {
      const element = this.elementOf(item.part, page, section);
      if ('content' in item) {
        owners[item.content] = element.ref;
        const piece = PDFNumber.of(item.content);
        // A paragraph may continue on another page.
        element.kids.push(
          element.page === page
            ? piece
            : context.obj({ Type: 'MCR', Pg: page, MCID: item.content }),
        );
        if (item.box) {
          const { x, y, width, height } = item.box;
          const top = PAGE.height - y - shift;
          element.figure = {
            alt: item.part.alt ?? '',
            box: [x, top - height, x + width, top].map(hundredths),
          };
        }
        continue;
      }
      const { x, y, width, height, href, says } = item.link;
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
    for (const item of this.elements) {
      const { ref, tag, parent, page, kids, isOrdered, figure } = item;
      const dict = new Map<PDFName, PDFObject>([
        [name('Type'), name('StructElem')],
        [name('S'), name(tag)],
        [name('P'), parent],
        [name('K'), kids.length === 1 ? (kids[0] as PDFObject) : context.obj(kids)],
      ]);
      if (page) dict.set(name('Pg'), page);
      if (item.saysLang) dict.set(name('Lang'), PDFString.of(item.lang));
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

  /** An element is inserted at the position of its first content. */
  private elementOf(part: Part, page: PDFRef, section: Element): Element {
    const known = this.known.get(part);
    if (known) return known;
    const parent = part.parent ? this.elementOf(part.parent, page, section) : section;
    const element = this.element(part.tag, parent, page, part.isOrdered ?? null);
    if (part.lang && part.lang !== parent.lang)
      Object.assign(element, { lang: part.lang, saysLang: true });
    parent.kids.push(element.ref);
    this.known.set(part, element);
    return element;
  }

  private element(
    tag: Element['tag'],
    parent: Pick<Element, 'ref' | 'lang'>,
    page: PDFRef | null = null,
    isOrdered: boolean | null = null,
  ): Element {
    const element: Element = {
      ref: this.pdf.context.nextRef(),
      tag,
      parent: parent.ref,
      page,
      isOrdered,
      lang: parent.lang,
      saysLang: false,
      figure: null,
      kids: [],
    };
    this.elements.push(element);
    return element;
  }
}

interface Bookmark {
  title: string;
  page: PDFRef;
}

const nameOf = ({ pupil, salutation }: LetterReader): string =>
  pupil ? `${pupil.name}, ${pupil.class}: ${salutation}` : salutation;

/** Bookmarks to each family's letter and, within it, to each language. */
function outline(pdf: PDFDocument, bookmarks: readonly Bookmark[]) {
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
