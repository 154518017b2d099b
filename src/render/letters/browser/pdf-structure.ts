/** The structure tree of a PDF: its tags for screen readers. */
import {
  PDFDict,
  type PDFDocument,
  type PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { PAGE, type Part, type Tag } from './drawing.ts';
import type { HeldContent } from './pdf-content.ts';
import { hundredths, name, text } from './pdf-values.ts';

/** A structure element under construction. */
export interface Element {
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
export class StructureTree {
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
