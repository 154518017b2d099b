import type { Report } from '#diagnostics/problem.ts';
import type { Letter, TranslatedLetter } from '#model/paper/letter.ts';
import type { LetterPaper } from '#model/paper/letter-paper.ts';
import { EVERYONE, type LetterReader } from '#model/paper/letter-reader.ts';
import { readableColour } from '#model/text/readable-colour.ts';
import { letterData } from '#render/arrange/letter-data.ts';
import type { OfficeTools, WordFile } from '#render/arrange/office-tools.ts';
import { createPageContext } from '#render/arrange/page-context.ts';
import { adultTheme } from '#render/arrange/theme-data.ts';
import { letterBack } from './letter-back.ts';
import { letterFront } from './letter-front.ts';
import { logoRun } from './picture-run.ts';
import { createWordContext, type WordContext } from './word-context.ts';
import { wordDocument } from './word-document.ts';
import { type WordTheme, wordTheme } from './word-theme.ts';

/** Body size in points, as in the PDF; the card is smaller. */
const SIZE = 12;
/**
 * Body size of a bilingual letter: a translation may be a third longer than the English, and each language has one
 * page.
 */
const BILINGUAL_SIZE = 10.5;

/**
 * A letter as a Word document, from the same data as its PDF, for a school's own letterhead. Layout problems are
 * reported with the PDF.
 * @param locale A translation: each of its pages comes first, with the English on the reverse.
 */
export async function writeWordLetter(
  version: LetterPaper,
  letter: Letter,
  tools: OfficeTools,
  reader: LetterReader = EVERYONE,
  locale: TranslatedLetter | null = null,
): Promise<WordFile> {
  const paper = locale ? { ...tools.paper, ...tools.paper.locales?.() } : tools.paper;
  const page = createPageContext(paper, IGNORE_PROBLEMS, false);
  const data = letterData(version, letter, [reader], page, locale ? [locale] : []);
  const [readerData] = data.readers;
  if (!readerData) throw new Error('A letter without a reader');
  const accent = readableColour(version.school.colour).slice(1).toUpperCase();
  // Letters of all bands look the same, in the school's colour.
  const theme: WordTheme = {
    ...wordTheme(adultTheme(version.band, locale ? BILINGUAL_SIZE : SIZE)),
    phase: 'secondary',
    accent,
    tint: 'F4F5F7',
  };
  const at = createWordContext(tools, page, theme);
  const front = (face: Face, context: WordContext) =>
    letterFront(
      data,
      face,
      readerData,
      context,
      version.logo ? logoRun(version.logo, context) : null,
    );
  const back = (face: Face, context: WordContext, breaks: boolean) =>
    letterBack(data, face, context, { breaks });
  const common = {
    title: data.title,
    author: data.author,
    description: data.description,
    theme,
    footer: data.school.name,
    draft: data.draft,
  };
  const other = locale ? data.locales[locale.lang] : null;
  if (!locale || !other) {
    const blocks = [...front(data, at), ...back(data, at, true)];
    return wordDocument({ ...common, blocks, starts: at.starts() }, tools);
  }
  const script = { lang: withRegion(locale.lang), turned: locale.direction === 'rtl' };
  const turned = { ...at, script };
  const sides = [
    { of: other, at: turned, side: front },
    { of: data, at, side: front },
    { of: other, at: turned, side: back },
    { of: data, at, side: back },
  ].map(({ of, at: context, side }) => ({
    blocks: side(of, context, false),
    page: of.words.page,
    script: context.script,
  }));
  const [first, ...more] = sides as [(typeof sides)[number], ...typeof sides];
  return wordDocument(
    {
      ...common,
      title: `${other.title} / ${data.title}`,
      blocks: first.blocks,
      first,
      more,
      starts: at.starts(),
    },
    tools,
  );
}

type Face = Parameters<typeof letterFront>[1];

/** Word identifies a language by its region too. */
function withRegion(lang: string): string {
  const { region } = new Intl.Locale(lang).maximize();
  return region === undefined ? lang : `${lang}-${region}`;
}

const IGNORE_PROBLEMS: Report = () => {};
