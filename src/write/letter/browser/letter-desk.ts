/** A class's letters, made in the browser: what the letter desk asks for. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import juice from 'juice/client';
import type { LetterReader } from '#model/letter-reader.ts';
import { blanksIn } from '#model/letters.ts';
import { letterMessage } from '../letter-message.ts';
import { type LetterSource, letterParts } from '../letter-parts.ts';
import { draftMail } from './draft-mail.ts';
import type { Face, FaceSet, Weight } from './face.ts';
import { FONT_FILES } from './font-files.ts';
import { type LetterLayout, layOutLetter } from './letter-layout.ts';
import { LetterPrinter } from './letter-printer.ts';
import type { Posted } from './post.ts';
import { Typesetter } from './set-lines.ts';
import { svgPage } from './svg-page.ts';

export { fillBlanks } from '../fill-blanks.ts';
export { type Face, readFace, ready } from './face.ts';
export { FONT_FILES } from './font-files.ts';
export { TooLong } from './letter-layout.ts';
export { type Posted, postOf, printedOf, unprintable } from './post.ts';

/** What is printed in any letter, whoever it is for. */
const COMMON = ' !"#&\'()*+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz’';
/** All files of a zip have the same date, so that the same letters are the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/**
 * Fonts that these words need beyond those that are there. What every letter is set in comes first and alone, since it
 * tells what else is missing.
 */
export function fontsFor(words: string, faces: ReadonlyMap<string, Face>): string[] {
  const missing = FONT_FILES.filter(({ id }) => !faces.has(id));
  const basic = missing.filter(({ writes }) => writes === null);
  const covers = coverage(faces);
  const lost = [...new Set(words)].filter((character) => !covers(character));
  const needed = missing.filter(({ writes }) => lost.some((character) => writes?.test(character)));
  return (basic.length > 0 ? basic : needed).map(({ id }) => id);
}

/** Can these faces print the character? */
export const coverage =
  (faces: ReadonlyMap<string, Face>) =>
  (character: string): boolean =>
    [...faces.values()].some((face) => face.has(character.codePointAt(0) as number));

/** Letters of one class: everything about them is worked out once, and each is made when it is asked for. */
export class ClassLetters {
  readonly post: readonly Posted[];
  readonly draft: readonly string[];
  /** Has the lead still something to write? Then it goes to nobody. */
  readonly isTemplate: boolean;
  private readonly source: LetterSource;
  private readonly layout: LetterLayout;
  private readonly printer: LetterPrinter;
  private inlined: string | null = null;

  /**
   * @param about Words on what the letter is, for the file's own description.
   * @throws TooLong When a side has no room for it.
   */
  constructor(
    source: LetterSource,
    post: readonly Posted[],
    faces: ReadonlyMap<string, Face>,
    about: string,
  ) {
    this.post = post;
    this.source = source;
    this.isTemplate = blanksIn(source.letter.front).length > 0;
    const parts = letterParts(source);
    this.draft = parts.draft;
    const setter = new Typesetter(faceSet(faces));
    const readers = post.map(({ reader }) => reader);
    this.layout = layOutLetter(setter, parts, readers, stampOf(source), source.logo ?? null);
    this.printer = new LetterPrinter(
      this.layout,
      { title: parts.subject, author: parts.school.name, subject: about, lang: parts.lang },
      [...COMMON].flatMap((character) => setter.shape(character, 400).glyphs),
    );
  }

  /** Both sides of one family's letter as pictures, and its words. */
  look(index: number): { front: string; back: string; text: string } {
    const { reader } = this.at(index);
    const { drawing, shift } = this.layout.family(reader);
    const still = (one: LetterLayout['front']) => ({ drawing: one, shift: 0 });
    return {
      front: svgPage('front', [
        still(this.layout.head),
        still(drawing),
        { drawing: this.layout.front, shift },
        still(this.layout.foot),
      ]),
      back: svgPage('back', [still(this.layout.back)]),
      text: letterMessage(this.source, reader).text,
    };
  }

  /** All letters in one file, in the order of the list. */
  copier(done: (count: number) => void): Promise<Uint8Array> {
    let count = 0;
    return this.printer.print(
      this.post.map(({ reader }) => reader),
      () => done(++count),
    );
  }

  pdf(index: number): Promise<Uint8Array> {
    return this.printer.print([this.at(index).reader]);
  }

  /** `null` where the list has no address: the letter goes home on paper. */
  eml(index: number): Uint8Array | null {
    const { reader, email } = this.at(index);
    if (email === null) return null;
    const { subject, text, withLogo } = letterMessage(this.source, reader);
    const logo = withLogo ? { id: withLogo.id, png: withLogo.png } : null;
    return draftMail({ subject, text, html: this.html(reader), logo }, email);
  }

  /** One file a family, packed. */
  async zip(format: 'pdf' | 'eml', done: (count: number) => void): Promise<Uint8Array> {
    const files: Zippable = {};
    const rows: string[] = [];
    for (const [index, { stem, row }] of this.post.entries()) {
      const bytes = format === 'pdf' ? await this.pdf(index) : this.eml(index);
      if (bytes) {
        // A PDF is packed already.
        files[`${stem}.${format}`] = [bytes, { level: format === 'pdf' ? 0 : 6 }];
        rows.push(`${stem}.${format}  row ${row} of the list`);
      }
      done(index + 1);
    }
    const notes = this.draft.map((reason) => `Draft: ${reason}`);
    files['letters.txt'] = strToU8([...notes, '', ...rows, ''].join('\n'));
    return zipSync(files, { mtime: ZIP_DATE });
  }

  private at(index: number): Posted {
    const one = this.post[index];
    if (!one) throw new Error(`There is no letter ${index}`);
    return one;
  }

  /** Inlining styles is most of the work of a mail, and the same for all: a family's words are put in afterwards. */
  private html({ salutation, pupil }: LetterReader): string {
    const open = () => {
      const { html, withLogo } = letterMessage(this.source, OPEN_READER);
      return withLogo?.html ?? html;
    };
    this.inlined ??= juice(open(), {
      preserveMediaQueries: true,
      preserveImportant: true,
      removeStyleTags: true,
    });
    return this.inlined
      .replaceAll(OPEN_READER.salutation, () => escaped(salutation))
      .replaceAll(OPEN_READER.pupil.name, () => escaped(pupil?.name ?? ''))
      .replaceAll(OPEN_READER.pupil.class, () => escaped(pupil?.class ?? ''));
  }
}

/** Stands for any reader. */
const OPEN_READER = {
  salutation: '⟦salutation⟧',
  address: [],
  pupil: { name: '⟦name⟧', class: '⟦class⟧' },
};

const escaped = (words: string): string =>
  words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');

/** What stands under the school's name of a letter that may not go. */
function stampOf({ draft, school, letter }: LetterSource): string | null {
  if (school.specimen) return 'Specimen letter: not for sending';
  if (blanksIn(letter.front).length > 0) return 'Template: fill in what is marked';
  return draft.length > 0 ? 'Draft: not for sending' : null;
}

const faceSet = (faces: ReadonlyMap<string, Face>): FaceSet => {
  const of = (weight: Weight) =>
    FONT_FILES.filter(({ weights }) => weights.includes(weight)).flatMap(
      ({ id }) => faces.get(id) ?? [],
    );
  return { 400: of(400), 700: of(700), 800: of(800) };
};
