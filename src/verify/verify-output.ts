/** Verifies products: opens each as its reader would, and as a curious pupil would. */

import { reportPhrases } from '#check/check-phrases.ts';
import { type FoundText, uniqueTexts } from '#check/found-text.ts';
import { NO_MEMO } from '#model/kit/memo.ts';
import { lacksEmergency } from './emergency.ts';
import { nameRulesFor } from './name-rules.ts';
import { type OpenedProduct, openProduct, type WrittenProduct } from './open-product.ts';
import { pdfFaults } from './pdf/check-pdf.ts';
import { listedContacts } from './pdf/listed-contacts.ts';
import type { PdfFault } from './pdf/pdf-fault.ts';
import { pupilRulesFor } from './pupil-rules.ts';
import { placeIn, type VerifyOptions } from './verify-options.ts';

/**
 * Prepares the verification of one band's products, or of the whole school's. Searches are prepared once, and a text
 * shared by many products (a deck's script, the help page) is searched once.
 * @returns Opens a product and reports what its reader may not see, and what is missing.
 */
export function verifyOutput(options: VerifyOptions): (product: WrittenProduct) => Promise<void> {
  const nameRules = nameRulesFor(options);
  const { band } = options;
  const pupilRules = band && lazy(() => pupilRulesFor(options, band));
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

/** Prepares on first use: for example, letters are never compared with the pupils' version. */
function lazy<T>(prepare: () => T): () => T {
  let ready: T | undefined;
  return () => (ready ??= prepare());
}

const UNTAGGED =
  'A screen reader needs title, language and tags. This is a fault of the program: please tell its makers.';
const RUNS_OR_FETCHES =
  'What leaves us runs no code that we did not write and asks nothing of another host. This is a fault of the program: please tell its makers.';

/** What was found in a product, for any audience. */
interface Findings extends Omit<OpenedProduct, 'document'> {
  /** Faults of a PDF. */
  paper: PdfFault[];
  problems: [];
}

/** Opens a product. PDFs take longest, so their findings are memoized by bytes. */
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

/** Opens a product; reports where it cannot be opened, or lacks or contains what it should not. */
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

/**
 * The program's own words may not appear in products for pupils, families, teachers or staff; the lead's report may
 * name its files.
 */
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
