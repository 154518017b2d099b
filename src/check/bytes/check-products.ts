/** The second look: every product opened again, as its reader would and as a curious pupil would. */
import { strFromU8, unzipSync } from 'fflate';
import type { BandVersion, HandoutBlock } from '#model/band-version.ts';
import type { House, Lesson } from '#model/lesson.ts';
import type { ManifestFile } from '#model/manifest.ts';
import { type Report, startOf } from '#problems/problem.ts';
import { embargoedNames } from '../check-names.ts';
import { allowedRuns, closedWords } from '../check-wording.ts';
import { nameFinder } from '../find-names.ts';
import { sharedRuns, wordsOf } from '../shingles.ts';
import { handoutTexts } from '../slide-words.ts';
import { textPlaces } from '../text-places.ts';
import { bytesTexts } from './bytes-texts.ts';
import { type FoundText, htmlTexts } from './html-texts.ts';
import { mailTexts } from './mail-texts.ts';
import { pdfTexts } from './pdf-texts.ts';

/** A product as written: its manifest entry without hash, and its bytes. */
export interface WrittenProduct {
  entry: Pick<ManifestFile, 'path' | 'audience' | 'kind' | 'format' | 'band'>;
  bytes: Uint8Array;
}

/** Reads the text of a PDF's pages, a string a page: an engine, passed in. */
export type ReadPages = (bytes: Uint8Array) => Promise<string[]>;

export interface ProductCheck {
  lesson: Lesson;
  house: House;
  /** The band's version; `null` for products of the whole school. */
  version: BandVersion | null;
  readPages: ReadPages;
  report: Report;
}

/** Opens a product and reports what its reader may not see, and what is missing from it. */
export async function checkProduct(product: WrittenProduct, context: ProductCheck): Promise<void> {
  const { lesson, version, report } = context;
  const { entry } = product;
  const at = { place: version?.place ?? startOf(lesson.file), product: entry.path };
  const broken = (reason: string, note = UNTAGGED) =>
    report({ ...at, ruleId: 'product-whole', reason, note });
  let texts: FoundText[] = [];
  try {
    texts = await textsOf(product, context, broken);
  } catch (fault) {
    broken(
      `Unexpected ${entry.format} that cannot be opened (${(fault as Error).message}), expected a whole file`,
      'Whoever gets it cannot open it either. This is a fault of the program: please tell its makers.',
    );
  }
  texts.push({ where: 'the file name', text: entry.path });
  checkNames(texts, product, context);
  if (entry.audience === 'pupil' && version)
    checkPupilTexts(texts, product, { ...context, version });
}

const UNTAGGED =
  'A screen reader needs title, language and tags. This is a fault of the program: please tell its makers.';

/** What every reader could find in a product, hidden or shown. */
async function textsOf(
  { entry, bytes }: WrittenProduct,
  { readPages }: ProductCheck,
  broken: (reason: string, note?: string) => void,
): Promise<FoundText[]> {
  switch (entry.format) {
    case 'html': {
      const html = strFromU8(bytes);
      if (!/<html[^>]* lang="en-GB"/.test(html))
        broken('Unexpected page without lang="en-GB", expected it');
      if (!/<title>[^<]+<\/title>/.test(html))
        broken('Unexpected page without a title, expected one');
      return htmlTexts(html);
    }
    case 'pdf': {
      const { found, facts } = await pdfTexts(bytes);
      if (facts.title === '') broken('Unexpected PDF without a title, expected one');
      if (facts.language !== 'en-GB')
        broken(`Unexpected PDF language “${facts.language}”, expected en-GB`);
      if (!facts.tagged && entry.kind !== 'pack')
        broken('Unexpected PDF without tags, expected them');
      const pages = await readPages(bytes);
      return [...found, ...pages.map((text, index) => ({ where: `page ${index + 1}`, text }))];
    }
    case 'eml':
      return mailTexts(bytes);
    case 'txt':
    case 'csv':
      return [{ where: 'the text', text: strFromU8(bytes) }];
    case 'docx':
      return Object.entries(unzipSync(bytes))
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .flatMap(([name, part]) => bytesTexts(part, name));
    case 'zip':
      return zipTexts(bytes);
    default:
      broken(
        `Unexpected ${entry.format}, expected a kind of file that is checked`,
        'What cannot be opened here cannot be vouched for. This is a fault of the program: please tell its makers.',
      );
      return [];
  }
}

/** A zip's names, and its own README: what else is in it was checked as a product. */
function zipTexts(bytes: Uint8Array): FoundText[] {
  const names: string[] = [];
  const { 'README.txt': readme } = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return name === 'README.txt';
    },
  });
  return [
    ...names.map((text) => ({ where: 'a name in the zip', text })),
    ...(readme ? [{ where: 'README.txt', text: strFromU8(readme) }] : []),
  ];
}

/** Names that a product may not hold, by its reader: a briefing says what it is about, a letter may name that alone. */
function checkNames(
  texts: readonly FoundText[],
  { entry }: WrittenProduct,
  { lesson, house, version, report }: ProductCheck,
): void {
  const { names } = lesson.alert;
  const all = embargoedNames(house, lesson);
  const unshown = {
    pupil: all,
    // A slogan is made of ordinary words, which notes and plans may use.
    teacher: all.filter(
      ({ name }) => !names.some((one) => one.name === name && one.role === 'slogan'),
    ),
    parent: names.filter(({ role }) => role === 'successor'),
    staff: entry.kind === 'kit' ? all : [],
  }[entry.audience];
  const find = nameFinder(unshown);
  const seen = new Set<string>();
  for (const { where, text, code = false } of texts) {
    if (!code && seen.has(text)) continue;
    if (!code) seen.add(text);
    for (const { as } of find(text, code))
      report({
        ruleId: 'no-platform-name',
        place: version?.place ?? startOf(lesson.file),
        product: entry.path,
        ...(entry.audience === 'parent'
          ? {
              reason: `Unexpected look-alike “${as}” in ${where}, expected none`,
              note: 'A list of look-alikes sends families looking for them. Describe the kind of site.',
            }
          : {
              reason: `Unexpected name “${as}” in ${where}, expected none`,
              note: 'What a pupil can find in a file, a pupil reads. Take the name out of the lesson.',
            }),
      });
  }
}

function checkPupilTexts(
  texts: readonly FoundText[],
  { entry }: WrittenProduct,
  context: ProductCheck & { version: BandVersion },
): void {
  const { lesson, house, version, report } = context;
  const at = { place: version.place, product: entry.path };
  const words = closedWords(house, version.band);
  const allowed = allowedRuns(house, lesson);
  for (const { where, text } of texts) {
    const code = where === '<script>' || where === '<style>';
    if (!code)
      for (const { word, why } of words(text))
        report({
          ...at,
          ruleId: 'band-words',
          reason: `Unexpected word “${word}” in ${where}, expected one that ${version.band.id} may hear`,
          note: why,
        });
    if (lesson.shingles)
      for (const run of sharedRuns(text, lesson.shingles, allowed).slice(0, 1))
        report({
          ...at,
          ruleId: 'no-alert-sentence',
          reason: `Unexpected words of the alert “${run}” in ${where}, expected our own`,
          note: 'Say it afresh, for this age.',
        });
  }
  const all = ` ${wordsOf(texts.map(({ text }) => text).join(' ')).join(' ')} `;
  // What a sheet itself says, part after part, is the pupils' own, whoever repeats it.
  const own = ` ${wordsOf([...version.handouts, ...version.standing].flatMap(handoutTexts).join(' ')).join(' ')} `;
  for (const { text, place } of adultTexts(version)) {
    const run = wordsOf(text);
    const words = ` ${run.join(' ')} `;
    if (run.length >= 5 && all.includes(words) && !own.includes(words))
      report({
        place,
        product: entry.path,
        ruleId: 'no-hidden-notes',
        reason: `Unexpected adult text “${text.slice(0, 60)}…”, expected no notes or answers`,
        note: 'What holds notes or answers is never in a pupil’s file. This is a fault of the program: please tell its makers.',
      });
  }
}

/** Notes, replies, reasons and answers: what no pupil's file may hold. A sentence that pupils are shown too is not secret. */
function adultTexts(version: BandVersion) {
  const adult: unknown[] = [];
  const shown: unknown[] = [];
  for (const slide of version.slides) {
    adult.push(slide.notes);
    for (const block of slide.blocks) {
      if (block.kind === 'check') adult.push(block.options.map((option) => option.reply));
      else if (block.kind === 'choices') adult.push(block.options.map((option) => option.leads));
      else if (block.kind === 'sort') adult.push(block.cards.map((card) => card.why));
      else if (block.kind === 'order') adult.push(block.items.map((item) => item.why));
      else if (block.kind === 'match') adult.push(block.pairs.map((pair) => pair.why));
      else if (block.kind === 'reveal') adult.push(block.nodes);
      else shown.push(block);
    }
  }
  const sort = (block: HandoutBlock): void => {
    switch (block.kind) {
      case 'question':
      case 'advice':
        adult.push(block.answer);
        break;
      case 'table':
        adult.push(block.answers);
        break;
      case 'choose':
        adult.push(block.options.map((option) => option.reply));
        break;
      case 'true-false':
      case 'agree-line':
      case 'diamond':
        adult.push(block.statements.map((statement) => statement.why));
        break;
      case 'lights':
      case 'sort':
        adult.push(block.cards.map((card) => card.why));
        break;
      case 'order':
        adult.push(block.items.map((item) => item.why));
        break;
      case 'match':
        adult.push(block.pairs.map((pair) => pair.why));
        break;
      case 'scenarios':
        adult.push(block.cards.map((card) => card.answer));
        break;
      case 'columns':
        [...block.left, ...block.right].forEach(sort);
        break;
      case 'organiser':
        for (const panel of block.panels) panel.blocks.forEach(sort);
        break;
      case 'tickets':
        block.blocks.forEach(sort);
        break;
      default:
        shown.push(block);
    }
  };
  for (const handout of [...version.handouts, ...version.standing]) {
    adult.push(handout.lookFor);
    handout.blocks.forEach(sort);
  }
  const open = new Set(
    [...textPlaces(shown, version.place)].map(({ text }) => wordsOf(text).join(' ')),
  );
  return [...textPlaces(adult, version.place)].filter(
    ({ text, field }) => field !== 'name' && field !== 'alt' && !open.has(wordsOf(text).join(' ')),
  );
}
