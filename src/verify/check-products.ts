/** Verifies output: opens every product as its reader would, and as a curious pupil would. */

import { embargoedNames } from '#check/check-names.ts';
import { reportPhrases } from '#check/check-phrases.ts';
import { allowedRuns } from '#check/check-wording.ts';
import { closedWords, riskTerms } from '#check/closed-words.ts';
import {
  type EmbargoedName,
  type FindNames,
  type FoundName,
  nameFinder,
} from '#check/find-names.ts';
import { FAR, type FoundText, uniqueTexts } from '#check/found-text.ts';
import { inMachine } from '#check/ordinary-names.ts';
import { runSearch } from '#check/shingles.ts';
import { type Report, startOf } from '#diagnostics/problem.ts';
import { namesToldTo } from '#model/alert.ts';
import type { BandVersion } from '#model/band-version.ts';
import type { Lesson, SharedData } from '#model/lesson.ts';
import { type Memo, NO_MEMO } from '#model/memo.ts';
import type { PupilVersion } from '#model/pupil-version.ts';
import { lacksEmergency } from './emergency.ts';
import { withoutSentences } from './excused-text.ts';
import { hiddenNotes } from './hidden-notes.ts';
import {
  type OpenedProduct,
  openProduct,
  type ReadPages,
  type WrittenProduct,
} from './open-product.ts';
import { pdfFaults } from './pdf/check-pdf.ts';
import { type ListedContacts, listedContacts } from './pdf/listed-contacts.ts';
import type { PdfFault } from './pdf/pdf-fault.ts';

export type { ReadPages, WrittenProduct };

export interface VerifyOptions {
  lesson: Lesson;
  sharedData: SharedData;
  /** The band's version, and the same for pupils; `null` for products of the whole school. */
  band: { version: BandVersion; pupils: PupilVersion } | null;
  readPages: ReadPages;
  /** Numbers and addresses of the help routes, as links lead to them. Default: those of the shared data. */
  listed?: ListedContacts;
  /** Files that were opened before. Default: none. */
  memo?: Memo;
  /** SHA-256 of files that were verified before: in a zip they are not opened again. */
  checked?: ReadonlySet<string>;
  /** What the program itself says: on buttons, above answers, in the names of styles. Default: nothing. */
  labels?: () => readonly string[];
  /** What is known from products verified before. */
  memory: Memory;
  report: Report;
}

/** Finders by the names they look for, and what each found in programs: all decks of a build hold the same ones. */
export type Memory = Map<string, { find: FindNames; programs: Map<string, FoundName[]> }>;

/**
 * Prepares to verify products of one band or of the whole school. What is looked for is prepared once, and a text that
 * many products hold (a deck's script, the help page) is searched once.
 * @returns Opens a product and reports what its reader may not see, and what is missing from it.
 */
export function verifyOutput(options: VerifyOptions): (product: WrittenProduct) => Promise<void> {
  const nameRules = nameRulesFor(options);
  const { band } = options;
  const pupilRules = band && asked(() => pupilRulesFor(options, band));
  const programRule = programRuleFor(options);
  const lacks = options.band ? lacksEmergency(options.band.version) : () => false;
  return async (product) => {
    const { entry } = product;
    const opened = await open(product, options);
    const texts: FoundText[] = [
      ...opened.found,
      { where: 'the file name', text: entry.path, machine: true },
    ];
    nameRules(texts, product);
    if (lacks(texts, product)) reportEmergency(options, entry.path);
    programRule(texts, product);
    if (entry.audience === 'pupil') pupilRules?.()(texts, opened.hidden, product);
  };
}

/** Prepared when it is first asked for: what families are sent is not compared with what pupils are taught. */
function asked<T>(prepare: () => T): () => T {
  let ready: T | undefined;
  return () => (ready ??= prepare());
}

const UNTAGGED =
  'A screen reader needs title, language and tags. This is a fault of the program: please tell its makers.';
const RUNS_OR_FETCHES =
  'What leaves us runs no code that we did not write and asks nothing of another host. This is a fault of the program: please tell its makers.';

/** What was found in a product, whoever it is for, and where. */
interface Findings extends Omit<OpenedProduct, 'document'> {
  /** What a PDF lacks. */
  paper: PdfFault[];
  problems: [];
}

/** Opens a product. PDFs take longest, so that their findings are memoized by bytes. */
function openedOf({ entry, bytes }: WrittenProduct, options: VerifyOptions): Promise<Findings> {
  const { memo = NO_MEMO } = options;
  const inputs = { entry, bytes, listed: options.listed ?? listedContacts(options.sharedData) };
  const openNow = async ({ entry, bytes, listed }: typeof inputs): Promise<Findings> => {
    const checked = options.checked ?? new Set();
    const { document, ...opened } = await openProduct({ entry, bytes }, options.readPages, checked);
    const paper = document
      ? pdfFaults(document, {
          poster: entry.kind === 'poster',
          slides: entry.variant === 'pages',
          isListed: (uri) => listed[uri] === true,
        })
      : [];
    return { ...opened, paper: [...paper], problems: [] };
  };
  return entry.format === 'pdf'
    ? memo.memoize(`opened ${entry.path}`, inputs, openNow)
    : openNow(inputs);
}

/** All that can be found in a product; what cannot be opened, or lacks or holds what it should not, is reported. */
async function open(product: WrittenProduct, options: VerifyOptions): Promise<Findings> {
  const { entry } = product;
  const broken = (reason: string, note: string) =>
    options.report({
      ruleId: 'product-whole',
      place: placeIn(options),
      product: entry.path,
      reason: `Unexpected ${reason}`,
      note,
    });
  try {
    const opened = await openedOf(product, options);
    for (const lack of opened.lacks) broken(lack, UNTAGGED);
    for (const fault of opened.faults.slice(0, 3))
      broken(`${fault}, expected none`, RUNS_OR_FETCHES);
    for (const fault of opened.paper)
      options.report({ ...fault, place: placeIn(options), product: entry.path });
    return opened;
  } catch (fault) {
    broken(
      `${entry.format} that cannot be opened (${(fault as Error).message}), expected a whole file`,
      'Whoever gets it cannot open it either. This is a fault of the program: please tell its makers.',
    );
    return { found: [], faults: [], lacks: [], hidden: [], paper: [], problems: [] };
  }
}

const placeIn = ({ band, lesson }: VerifyOptions) => band?.version.place ?? startOf(lesson.file);

/** Words of the program, in whatever a pupil, a family, a teacher or staff are given; the lead's report may name its files. */
function programRuleFor(options: VerifyOptions) {
  const phrases = options.sharedData.embargo.phrases.filter(
    ({ rule }) => rule === 'no-program-words',
  );
  return (texts: readonly FoundText[], { entry }: WrittenProduct): void => {
    if (entry.kind === 'report' || entry.kind === 'kit') return;
    const shown = uniqueTexts(texts.filter(({ code }) => !code));
    reportPhrases(
      phrases,
      shown.map(({ text }) => ({ text, place: placeIn(options), field: '' })),
      (problem) => options.report({ ...problem, product: entry.path }),
    );
  };
}

const reportEmergency = (options: VerifyOptions, product: string): void =>
  options.report({
    ruleId: 'emergency-present',
    place: placeIn(options),
    product,
    reason:
      'Unexpected help without 999, expected it on every deck and poster, and wherever a sheet says where to turn',
    note: 'Somebody in danger now needs it at once. Write <Help/> on the help slide; if it stands there, this is a fault of the program: please tell its makers.',
  });

type NamesFor = 'pupil' | 'teacher' | 'parent' | 'staff' | 'kit';

/** Names that a product may not hold, by its reader: families and staff are told of the service where the lead decided so. */
function nameRulesFor(options: VerifyOptions) {
  const { lesson, sharedData, report } = options;
  const { names } = lesson.alert;
  const all = embargoedNames(sharedData, lesson);
  const isSlogan = (name: string) =>
    names.some((one) => one.name === name && one.role === 'slogan');
  const allowed = {
    families: namesToldTo('families', lesson.alert),
    staff: namesToldTo('staff', lesson.alert),
  };
  const unshown: Record<NamesFor, () => typeof all> = {
    pupil: () => all,
    // A slogan is made of ordinary words, which notes and plans may use.
    teacher: () => all.filter(({ name }) => !isSlogan(name)),
    parent: () => all.filter(({ name }) => !isSlogan(name) && !allowed.families.has(name)),
    staff: () => all.filter(({ name }) => !isSlogan(name) && !allowed.staff.has(name)),
    kit: () => all,
  };
  const finders = new Map<NamesFor, (text: FoundText) => FoundName[]>();
  const finderFor = (reader: NamesFor) => {
    const find = finders.get(reader) ?? remembering(unshown[reader](), options);
    finders.set(reader, find);
    return find;
  };
  return (texts: readonly FoundText[], { entry }: WrittenProduct): void => {
    const { audience } = entry;
    if (isLeads(entry)) return;
    const find = finderFor(entry.kind === 'kit' ? 'kit' : audience);
    for (const one of [
      ...uniqueTexts(texts.filter(({ code }) => !code)),
      ...texts.filter(({ code }) => code),
    ])
      for (const { as } of find(one))
        report({
          ruleId: 'no-platform-name',
          place: placeIn(options),
          product: entry.path,
          reason: `Unexpected name “${as}” in ${one.where}, expected none`,
          note: NO_NAME[audience],
        });
  };
}

/** The report is for the lead alone, and says what the alert says. */
const isLeads = ({ path }: WrittenProduct['entry']): boolean => path.startsWith('lead/');

const NO_NAME: Record<WrittenProduct['entry']['audience'], string> = {
  pupil: 'What a pupil can find in a file, a pupil reads. Take the name out of the lesson.',
  teacher: 'Notes are read aloud. Take the name out of the lesson.',
  parent:
    'A name goes round, and look-alikes trade on it. Describe the kind of service. Only what the alert is about may be named, and only once the lead has written why under naming: in alert.md.',
  staff:
    'A name is passed on, and children look for it. Describe the kind of service. Only what the alert is about may be named, and only once the lead has written why under naming: in alert.md.',
};

/**
 * A finder that looks at each text once: within this look, and for programs and styles within the memory. Sentences of
 * the shared data that were excused are passed over; in what no reader reads, an ordinary word counts only as a name.
 */
function remembering(names: readonly EmbargoedName[], { lesson, labels, memory }: VerifyOptions) {
  const finder = (key: 'text' | 'machine', own: readonly EmbargoedName[]) => {
    const id = `${key} ${JSON.stringify(own)}`;
    const known = memory.get(id) ?? { find: nameFinder(own), programs: new Map() };
    memory.set(id, known);
    return known;
  };
  const inText = finder('text', names);
  const byMachine = finder('machine', inMachine(names, lesson.ordinary));
  let shown: ((text: string) => string) | undefined;
  const unexcused = (text: string) => {
    const isOrdinary = lesson.ordinary.size > 0 || lesson.excused.length > 0;
    shown ??= withoutSentences(
      isOrdinary ? [...lesson.excused.map(({ says }) => says), ...(labels?.() ?? [])] : [],
    );
    return shown(text);
  };
  const texts = new Map<string, FoundName[]>();
  return ({ text, where, code, machine, joined }: FoundText): FoundName[] => {
    const { find, programs } = code || machine ? byMachine : inText;
    const seen = where === '<script>' || where === '<style>' ? programs : texts;
    const one = `${code ? 'code' : machine ? 'machine' : 'text'} ${text}`;
    const known = seen.get(one);
    if (known) return known;
    const first = find(text, code === true);
    const isRead = first.length > 0 && !code && !machine;
    const found = isRead ? find(unexcused(joined ? acrossBlocks(text, find) : text)) : first;
    seen.set(one, found);
    return found;
  };
}

/** Blocks put together, without those in which a name stands by itself: each was looked at as it is, whole. */
const acrossBlocks = (text: string, find: FindNames): string =>
  text
    .split(/(\n|¶+)/)
    .map((block) => (find(block).length > 0 ? FAR : block))
    .join('');

/** What else a pupil's file may not hold: words of other bands, sentences of the alert, notes and answers. */
function pupilRulesFor(
  options: VerifyOptions,
  { version, pupils }: NonNullable<VerifyOptions['band']>,
) {
  const { lesson, sharedData, report } = options;
  const words = closedWords(sharedData, version.band, true);
  const terms = riskTerms(sharedData, version.band);
  const runs = lesson.shingles
    ? runSearch(lesson.shingles, allowedRuns(sharedData, lesson))
    : () => undefined;
  const notes = hiddenNotes(version, pupils);
  const judged = new Map<string, { closed: ReturnType<typeof words>; run: string | undefined }>();
  // What a program says is found beside it, string by string and comment by comment.
  const judge = ({ text, code, where }: FoundText) => {
    // “Bullet” is a word of the form a document has, too: what is no prose is looked through for risks alone.
    const key = `${IS_FORM.test(where)} ${text}`;
    const known = judged.get(key) ?? {
      closed: code ? [] : IS_FORM.test(where) ? terms(text) : words(text),
      run: code ? undefined : runs(text),
    };
    if (!code) judged.set(key, known);
    return known;
  };
  return (
    texts: readonly FoundText[],
    hidden: readonly string[],
    { entry }: WrittenProduct,
  ): void => {
    const at = { place: version.place, product: entry.path };
    for (const one of texts) {
      const { closed, run } = judge(one);
      for (const { word, why } of closed)
        report({
          ...at,
          ruleId: 'band-words',
          reason: `Unexpected word “${word}” in ${one.where}, expected one that ${version.band.id} may hear`,
          note: why,
        });
      if (run !== undefined)
        report({
          ...at,
          ruleId: 'no-alert-sentence',
          reason: `Unexpected words of the alert “${run}” in ${one.where}, expected our own`,
          note: 'Say it afresh, for this age.',
        });
    }
    const whole = texts.filter(({ joined }) => !joined).map(({ text }) => text);
    for (const { place, words: adultText } of notes(whole))
      report({
        place,
        product: entry.path,
        ruleId: 'no-hidden-notes',
        reason: `Unexpected adult text “${adultText}”, expected no notes or answers`,
        note: NO_NOTES,
      });
    for (const what of hidden)
      report({
        ...at,
        ruleId: 'no-hidden-notes',
        reason: `Unexpected ${what}, expected none in a pupil’s file`,
        note: NO_NOTES,
      });
  };
}

/** Where a product’s own form is found rather than what it says. */
const IS_FORM = /attribute|<script>|<style>|names of tags|structure|the source/;

const NO_NOTES =
  'What holds notes or answers is never in a pupil’s file. This is a fault of the program: please tell its makers.';
