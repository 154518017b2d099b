/** Makes a class's letters in the browser. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import juice from 'juice/client';
import type { Letter } from '#model/paper/letter.ts';
import { EVERYONE, type LetterReader } from '#model/paper/letter-reader.ts';
import { blanksIn, localeOf } from '#model/paper/letters.ts';
import { csvFile } from '#model/text/csv-file.ts';
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
import type { Recipient } from './recipients.ts';
import { Typesetter } from './set-lines.ts';
import { svgPage } from './svg-page.ts';

export { fillBlanks } from '../fill-blanks.ts';
export { type Face, readFace, ready } from './face.ts';
export { FONT_FILES } from './font-files.ts';
export { type LetterLanguages, letterLanguages } from './letter-languages.ts';
export {
  printedOf,
  type Recipient,
  recipientsOf,
  unprintable,
} from './recipients.ts';

/** Characters of any letter, whoever gets it. */
const COMMON_CHARACTERS =
  ' !"#&\'()*+,-./0123456789:;?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz’';
/** A fixed date for zip entries, so that bytes are reproducible. */
const ZIP_DATE = new Date(1980, 0, 1);

/** Fonts to load for these words. The main font comes first and alone, since only then it is known what it lacks. */
export function fontsFor(words: string, faces: ReadonlyMap<string, Face>): string[] {
  const missing = FONT_FILES.filter(({ id }) => !faces.has(id));
  const basic = missing.filter(({ writes }) => writes === null);
  const covers = coverage(faces);
  const lost = [...new Set(words)].filter((character) => !covers(character));
  const needed = missing.filter(({ writes }) => lost.some((character) => writes?.test(character)));
  return (basic.length > 0 ? basic : needed).map(({ id }) => id);
}

/** A predicate: can these faces print a character? */
export const coverage =
  (faces: ReadonlyMap<string, Face>) =>
  (character: string): boolean =>
    [...faces.values()].some((face) => face.has(character.codePointAt(0) as number));

/** Input of a class's letters. */
export interface DeskSource extends LetterSource {
  letter: LetterText & Pick<Letter, 'id'>;
  /** Translations; unconfirmed ones are not used. */
  translations: readonly Locale[];
}

/** A page of a preview. */
export interface ShownSide {
  side: 'front' | 'back';
  lang: string;
  /** Page number where the front or back has several pages in this language; otherwise `null`. */
  part: number | null;
  /** The page as SVG. */
  svg: string;
}

/** A letter's text in one language. */
export interface ShownText {
  lang: string;
  direction: 'ltr' | 'rtl';
  text: string;
}

/** A class's letters: shared parts are prepared once, and each letter is made on request. */
export class ClassLetters {
  readonly post: readonly Recipient[];
  /** Reasons why they may not be sent yet. */
  readonly draft: readonly string[];
  /** Are there blanks to fill in? Then it is sent to nobody. */
  readonly isTemplate: boolean;
  private readonly source: DeskSource;
  private readonly english: PrintedFace;
  /** The letter in the languages of its readers. */
  private readonly others = new Map<Locale, PrintedFace>();
  private readonly printer: LetterPrinter;
  private readonly inlined = new Map<Locale | null, string>();

  /** @param about Metadata of the file. */
  constructor(
    source: DeskSource,
    post: readonly Recipient[],
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
    const face = (
      letter: LetterParts,
      setter: Typesetter,
      some: readonly Recipient[],
    ): PrintedFace => ({
      lang: letter.lang,
      layout: layOutLetter(
        setter,
        letter,
        some.map(({ reader }) => reader),
        paper,
      ),
      titles: [letter.subject, letter.card.title],
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
      [...COMMON_CHARACTERS].flatMap((character) => setter.shape(character, 400).glyphs),
    );
  }

  /** The pages of a family's letter in print order, as SVG, and its text. */
  preview(index: number): { sides: ShownSide[]; texts: ShownText[] } {
    const { reader, faces, locale } = this.letter(index);
    const still = (drawing: PrintedFace['layout']['front']) => ({ drawing, shift: 0 });
    const drawn = (side: ShownSide['side']) =>
      faces.flatMap(({ lang, layout }) => {
        const { drawing, shift } = layout.family(reader);
        const first = [still(layout.head), still(drawing), { drawing: layout.front, shift }];
        const all =
          side === 'front'
            ? [first, ...layout.more.map((drawing) => [still(drawing)])]
            : layout.backs.map((back) => [still(back)]);
        const isLong = all.length > 1;
        return all.map((drawings, index) => {
          return { side, lang, layout, drawings, part: isLong ? index + 1 : null };
        });
      });
    const all = [...drawn('front'), ...drawn('back')];
    const sides = all.map(({ side, lang, part, layout, drawings }, index): ShownSide => {
      const name = `${side}-${lang}${part ?? ''}`;
      const foot = still(layout.foot(index + 1, all.length));
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

  /** `null` without an address: the letter goes home on paper. */
  eml(index: number): Uint8Array | null {
    const { email } = this.at(index);
    if (email === null) return null;
    const { reader, locale } = this.letter(index);
    const { subject, text, withLogo } = letterMessage(this.source, reader, locale);
    const logo = withLogo ? { id: withLogo.id, png: withLogo.png } : null;
    return draftMail({ subject, text, html: this.html(reader, locale), logo }, email);
  }

  /** The drafts for all families with an address, as one mailbox. */
  box(done: (count: number) => void): Uint8Array {
    const drafts = this.post.map((_, index) => {
      const draft = this.eml(index);
      done(index + 1);
      return draft;
    });
    return mailBox(drafts.filter((draft) => draft !== null));
  }

  /** A CSV for mail merge in Word and Outlook: families with an address, and their letters' texts. */
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

  /** A zip with a file per family. */
  async zip(format: 'pdf' | 'eml', done: (count: number) => void): Promise<Uint8Array> {
    const files: Zippable = {};
    const rows: string[] = [];
    for (const [index, { stem, row }] of this.post.entries()) {
      const bytes = format === 'pdf' ? await this.pdf(index) : this.eml(index);
      if (bytes) {
        // PDFs are compressed already.
        files[`${stem}.${format}`] = [bytes, { level: format === 'pdf' ? 0 : 6 }];
        rows.push(`${stem}.${format}  row ${row} of the list`);
      }
      done(index + 1);
    }
    const notes = this.draft.map((reason) => `Draft: ${reason}`);
    files['letters.txt'] = strToU8([...notes, '', ...rows, ''].join('\n'));
    return zipSync(files, { mtime: ZIP_DATE });
  }

  private at(index: number): Recipient {
    const posted = this.post[index];
    if (!posted) throw new Error(`There is no letter ${index}`);
    return posted;
  }

  /** A family's letter, in their own language first where there is a translation. */
  private letter(index: number): PrintedLetter & { locale: Locale | null } {
    const { reader, language } = this.at(index);
    const locale = localeOf(this.source, this.source.letter, { language });
    const face = locale && this.others.get(locale);
    return { reader, locale, faces: face ? [face, this.english] : [this.english] };
  }

  /**
   * Inlining styles dominates the cost and is the same for all readers of a language: a family's names are inserted
   * afterwards.
   */
  private html({ salutation, pupil }: LetterReader, locale: Locale | null): string {
    return this.inlinedIn(locale)
      .replaceAll(SAMPLE_READER.salutation, () => escaped(salutation))
      .replaceAll(SAMPLE_READER.pupil.name, () => escaped(pupil?.name ?? ''))
      .replaceAll(SAMPLE_READER.pupil.class, () => escaped(pupil?.class ?? ''));
  }

  private inlinedIn(locale: Locale | null): string {
    const known = this.inlined.get(locale);
    if (known !== undefined) return known;
    const { html, withLogo } = letterMessage(this.source, SAMPLE_READER, locale);
    const inlined = juice(withLogo?.html ?? html, {
      preserveMediaQueries: true,
      preserveImportant: true,
      removeStyleTags: true,
    });
    this.inlined.set(locale, inlined);
    return inlined;
  }
}

/** Recipients by the language of their translation. */
function byLocale(source: DeskSource, post: readonly Recipient[]): Map<Locale, Recipient[]> {
  const readers = new Map<Locale, Recipient[]>();
  for (const posted of post) {
    const locale = localeOf(source, source.letter, posted);
    if (!locale) continue;
    const known = readers.get(locale);
    if (known) known.push(posted);
    else readers.set(locale, [posted]);
  }
  return readers;
}

/** Placeholder recipient of a sample letter. */
const SAMPLE_READER = {
  salutation: '⟦salutation⟧',
  address: [],
  pupil: { name: '⟦name⟧', class: '⟦class⟧' },
};

const escaped = (words: string): string =>
  words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');

/** Text of the stamp on a letter that may not be sent. */
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
