/**
 * Prints letters as tagged PDFs. Shared content is drawn and compressed once and copied into each file; only a family's
 * own lines are drawn per family.
 */

import { PDFDocument, PDFRawStream, type PDFRef, PDFStreamWriter } from 'pdf-lib';
import type { LetterReader } from '#model/paper/letter-reader.ts';
import { PAGE } from './drawing.ts';
import type { LetterLayout } from './letter-layout.ts';
import { deflated, type PackedStream } from './pack-stream.ts';
import { type HeldContent, LOGO, pageContent } from './pdf-content.ts';
import { PdfFonts, SharedFonts } from './pdf-fonts.ts';
import type { AboutFile } from './pdf-outline.ts';
import { type Bookmark, describe, nameOf, outline } from './pdf-outline.ts';
import { type EmbedPicture, preparePicture } from './pdf-picture.ts';
import { type Element, StructureTree } from './pdf-structure.ts';
import { name } from './pdf-values.ts';
import type { Glyph } from './shape-text.ts';
import { SharedContent } from './shared-content.ts';

const OBJECTS_A_STREAM = 500;
const NO_PAUSE = Number.POSITIVE_INFINITY;

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

const still = ({ held }: Pick<PackedStream, 'held'>) =>
  held.map((held) => ({ item: held, shift: 0 }));
