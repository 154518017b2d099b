/** A class's letters, made in the browser: what the letter desk asks for. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import juice from 'juice/client';
import { csvFile } from '#model/csv-file.ts';
import type { Letter } from '#model/letter.ts';
import { EVERYONE, type LetterReader } from '#model/letter-reader.ts';
import { blanksIn, localeOf } from '#model/letters.ts';
import { letterMessage } from '../letter-message.ts';
import {
  type LetterParts,
  type LetterSource,
  type LetterText,
  type Locale,
  letterParts,
  openBlanks,
} from '../letter-parts.ts';
import { writeLetterText } from '../write-letter-text.ts';
import { draftMail } from './draft-mail.ts';
import type { Face, FaceSet, Weight } from './face.ts';
import { FONT_FILES } from './font-files.ts';
import { type LetterPaper, layOutLetter } from './letter-layout.ts';
import { LetterPrinter, type PrintedFace, type PrintedLetter } from './letter-printer.ts';
import { mailBox } from './mail-box.ts';
import type { Posted } from './post.ts';
import { Typesetter } from './set-lines.ts';
import { svgPage } from './svg-page.ts';

export { fillBlanks } from '../fill-blanks.ts';
export { type Face, readFace, ready } from './face.ts';
export { FONT_FILES } from './font-files.ts';
export { type LetterLanguages, letterLanguages } from './letter-languages.ts';
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

/** What a class's letters are made from. */
export interface DeskSource extends LetterSource {
  letter: LetterText & Pick<Letter, 'id'>;
  /** The letter in other languages; one that nobody has confirmed is used for no family. */
  translations: readonly Locale[];
}

/** One side of a letter, to look at. */
export interface ShownSide {
  side: 'front' | 'back';
  lang: string;
  /** Its number where it is one of several fronts, or backs, in this language; else `null`. */
  part: number | null;
  /** The side's picture. */
  svg: string;
}

/** A letter's words in one language. */
export interface ShownText {
  lang: string;
  direction: 'ltr' | 'rtl';
  text: string;
}

/** Letters of one class: everything about them is worked out once, and each is made when it is asked for. */
export class ClassLetters {
  readonly post: readonly Posted[];
  /** Why they may not be sent yet. */
  readonly draft: readonly string[];
  /** Has the lead still something to write? Then it goes to nobody. */
  readonly isTemplate: boolean;
  private readonly source: DeskSource;
  private readonly english: PrintedFace;
  /** The letter in the languages that some readers have. */
  private readonly others = new Map<Locale, PrintedFace>();
  private readonly printer: LetterPrinter;
  private readonly inlined = new Map<Locale | null, string>();

  /** @param about Words on what the letter is, for the file's own description. */
  constructor(
    source: DeskSource,
    post: readonly Posted[],
    faces: ReadonlyMap<string, Face>,
    about: string,
  ) {
    this.post = post;
    this.source = source;
    const parts = letterParts(source);
    this.draft = [...source.draft, ...openBlanks(source.letter)];
    const set = faceSet(faces);
    const paper: LetterPaper = {
      stamp: stampOf(source),
      logo: source.logo ?? null,
      isDraft: parts.draft.length > 0,
    };
    const face = (own: LetterParts, setter: Typesetter, some: readonly Posted[]): PrintedFace => ({
      lang: own.lang,
      layout: layOutLetter(
        setter,
        own,
        some.map(({ reader }) => reader),
        paper,
      ),
      titles: [own.subject, own.card.title],
    });
    const setter = new Typesetter(set);
    this.english = face(parts, setter, post);
    for (const [locale, some] of byLocale(source, post))
      this.others.set(
        locale,
        face(
          letterParts(source, EVERYONE, locale),
          locale.direction === 'rtl' ? new Typesetter(set, 'rtl') : setter,
          some,
        ),
      );
    this.isTemplate = [source, ...this.others.keys()].some(
      ({ letter }) => blanksIn(letter.front).length > 0,
    );
    this.printer = new LetterPrinter(
      this.english,
      { title: parts.subject, author: parts.school.name, subject: about, lang: parts.lang },
      [...COMMON].flatMap((character) => setter.shape(character, 400).glyphs),
    );
  }

  /** All sides of one family's letter as pictures, in the order in which they are printed, and its words. */
  preview(index: number): { sides: ShownSide[]; texts: ShownText[] } {
    const { reader, faces, locale } = this.letter(index);
    const still = (drawing: PrintedFace['layout']['front']) => ({ drawing, shift: 0 });
    const drawn = (side: ShownSide['side']) =>
      faces.flatMap(({ lang, layout }) => {
        const { drawing, shift } = layout.family(reader);
        const first = [still(layout.head), still(drawing), { drawing: layout.front, shift }];
        const all =
          side === 'front'
            ? [first, ...layout.more.map((one) => [still(one)])]
            : layout.backs.map((one) => [still(one)]);
        const isLong = all.length > 1;
        return all.map((drawings, at) => {
          return { side, lang, layout, drawings, part: isLong ? at + 1 : null };
        });
      });
    const all = [...drawn('front'), ...drawn('back')];
    const sides = all.map(({ side, lang, part, layout, drawings }, at): ShownSide => {
      const name = `${side}-${lang}${part ?? ''}`;
      const foot = still(layout.foot(at + 1, all.length));
      return { side, lang, part, svg: svgPage(name, [...drawings, foot]) };
    });
    return {
      sides,
      texts: [
        ...(locale ? [letterParts(this.source, reader, locale)] : []),
        letterParts(this.source, reader),
      ].map((parts) => ({
        lang: parts.lang,
        direction: parts.direction,
        text: writeLetterText(parts),
      })),
    };
  }

  /** All letters in one file, in the order of the list. */
  copier(done: (count: number) => void): Promise<Uint8Array> {
    let count = 0;
    return this.printer.print(
      this.post.map((_, index) => this.letter(index)),
      () => done(++count),
    );
  }

  pdf(index: number): Promise<Uint8Array> {
    return this.printer.print([this.letter(index)]);
  }

  /** `null` where the list has no address: the letter goes home on paper. */
  eml(index: number): Uint8Array | null {
    const { email } = this.at(index);
    if (email === null) return null;
    const { reader, locale } = this.letter(index);
    const { subject, text, withLogo } = letterMessage(this.source, reader, locale);
    const logo = withLogo ? { id: withLogo.id, png: withLogo.png } : null;
    return draftMail({ subject, text, html: this.html(reader, locale), logo }, email);
  }

  /** The drafts of all who have an address, as one mailbox. */
  box(done: (count: number) => void): Uint8Array {
    const drafts = this.post.map((_, index) => {
      const draft = this.eml(index);
      done(index + 1);
      return draft;
    });
    return mailBox(drafts.filter((draft) => draft !== null));
  }

  /** Who has an address, with the words of their letter: what Word merges into mails that Outlook sends. */
  merge(done: (count: number) => void): Uint8Array {
    const rows = this.post.flatMap(({ email, reader }, index) => {
      done(index + 1);
      if (email === null) return [];
      const { locale } = this.letter(index);
      const { subject, text } = letterMessage(this.source, reader, locale, Infinity);
      const { salutation, pupil } = reader;
      return [[email, salutation, pupil?.name ?? '', pupil?.class ?? '', subject, text]];
    });
    return strToU8(
      csvFile([['Email', 'Salutation', 'Pupil', 'Class', 'Subject', 'Letter'], ...rows]),
    );
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

  /** One family's letter: theirs first, where there is one in the language that they read. */
  private letter(index: number): PrintedLetter & { locale: Locale | null } {
    const { reader, language } = this.at(index);
    const locale = localeOf(this.source, this.source.letter, { language });
    const own = locale && this.others.get(locale);
    return { reader, locale, faces: own ? [own, this.english] : [this.english] };
  }

  /**
   * Inlining styles is most of the work of a mail, and the same for all who read a language: a family's words are put in
   * afterwards.
   */
  private html({ salutation, pupil }: LetterReader, locale: Locale | null): string {
    return this.inlinedIn(locale)
      .replaceAll(OPEN_READER.salutation, () => escaped(salutation))
      .replaceAll(OPEN_READER.pupil.name, () => escaped(pupil?.name ?? ''))
      .replaceAll(OPEN_READER.pupil.class, () => escaped(pupil?.class ?? ''));
  }

  private inlinedIn(locale: Locale | null): string {
    const known = this.inlined.get(locale);
    if (known !== undefined) return known;
    const { html, withLogo } = letterMessage(this.source, OPEN_READER, locale);
    const inlined = juice(withLogo?.html ?? html, {
      preserveMediaQueries: true,
      preserveImportant: true,
      removeStyleTags: true,
    });
    this.inlined.set(locale, inlined);
    return inlined;
  }
}

/** Who gets the letter in another language too, by that language. */
function byLocale(source: DeskSource, post: readonly Posted[]): Map<Locale, Posted[]> {
  const readers = new Map<Locale, Posted[]>();
  for (const one of post) {
    const locale = localeOf(source, source.letter, one);
    if (!locale) continue;
    const known = readers.get(locale);
    if (known) known.push(one);
    else readers.set(locale, [one]);
  }
  return readers;
}

/** Placeholder reader of a letter to nobody in particular. */
const OPEN_READER = {
  salutation: '⟦salutation⟧',
  address: [],
  pupil: { name: '⟦name⟧', class: '⟦class⟧' },
};

const escaped = (words: string): string =>
  words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');

/** What stands under the school's name of a letter that may not go. */
function stampOf({ draft, school, letter }: DeskSource): string | null {
  if (school.specimen) return 'Specimen letter: not for sending';
  if (blanksIn(letter.front).length > 0) return 'Template: fill in what is marked';
  return draft.length > 0 ? 'Draft: not for sending' : null;
}

const faceSet = (faces: ReadonlyMap<string, Face>): FaceSet => {
  const fontOf = (weight: Weight) =>
    FONT_FILES.filter(({ weights }) => weights.includes(weight)).flatMap(
      ({ id }) => faces.get(id) ?? [],
    );
  return { 400: fontOf(400), 700: fontOf(700), 800: fontOf(800) };
};
