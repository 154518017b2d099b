import { COPIES_WORDS, parseCopies } from '#model/paper/copies.ts';
import { plainWords, sheetNamed } from '#model/paper/sheet-names.ts';
import { type CheckContext, topOf, type VersionRule } from './check-context.ts';
import { textPlaces } from './text-places.ts';

const SLIDES = /\bslides? (\d{1,2})(?:(?:,| to| and|–|-) ?(\d{1,2}))?/giu;
/** Kinds of sheet that a slide may refer to. */
const SHEETS = /\byour (worksheet|poster|postcard|quiz)\b/iu;

/** Text in straight or curly quotation marks. */
const QUOTED = /[“"]([^”"]{2,80})[”"]/gu;
/** A question, from the start of its sentence or clause. */
const QUESTION = /[^.!?;:“”"]+\?/gu;

/** Every slide or sheet that a text refers to exists. */
export const checkReferences: VersionRule = (context) => {
  const { version } = context;
  const notes = version.slides.map(({ notes: nodes, place }) => ({ nodes, place }));
  for (const { text, place } of textPlaces({ notes, plan: version.plan }, topOf(context)))
    for (const [reference, ...numbers] of text.matchAll(SLIDES))
      if (numbers.some((number) => Number(number ?? 0) > version.slides.length))
        missing(context, reference, `one of ${version.slides.length} slides`, place);
  for (const { text, place } of textPlaces(version.slides, topOf(context))) {
    const kind = SHEETS.exec(text)?.[1]?.toLowerCase();
    if (kind && !hasSheet(version.handouts, kind))
      missing(context, `your ${kind}`, `a sheet of this kind, or other words`, place);
  }
  checkPromised(context);
};

/** Notes and plan give a sheet to as many pupils as it is printed for: the print pack counts copies per sheet. */
export const checkCopies: VersionRule = (context) => {
  const { version, report } = context;
  const { handouts, slides, plan } = version;
  const names = handouts.map((handout) => ({ handout, isNamed: sheetNamed(handout, handouts) }));
  const adults = slides.map(({ notes, place }) => ({ notes, place }));
  for (const { text, place } of textPlaces(
    { notes: adults, prepare: plan.prepare },
    topOf(context),
  ))
    for (const sentence of text.split(/[.;:!?]/).map(plainWords)) {
      const named = names.filter(({ isNamed }) => isNamed(sentence));
      const statedCopies = parseCopies(sentence);
      const [sheet] = named;
      if (named.length !== 1 || !sheet || !statedCopies || statedCopies === sheet.handout.copies)
        continue;
      report({
        ruleId: 'copies-as-said',
        place,
        reason: `Unexpected “${sentence}” for the sheet “${sheet.handout.title}”, expected ${COPIES_WORDS[sheet.handout.copies]}, as it is printed`,
        note: `The print pack would hold too many or too few. Mend the words, or write copies="${statedCopies}" on the sheet.`,
      });
    }
};

/** What a plan quotes or asks is found on a slide, in its notes or on a sheet. */
function checkPromised(context: CheckContext): void {
  const { cover, prepare, timeline } = context.version.plan;
  const { slides, handouts, defaultHandouts } = context.version;
  const there = [...textPlaces({ slides, handouts, defaultHandouts }, topOf(context))]
    .map(({ text }) => wordsOf(text))
    .join('|');
  const names = [...textPlaces({ cover, prepare, timeline }, topOf(context))].flatMap(
    ({ text, place }) =>
      [...text.matchAll(QUOTED)].map(([, reference = '']) => ({ said: reference, place })),
  );
  const asks = [...textPlaces(timeline, topOf(context))].flatMap(({ text, place }) =>
    [...text.replaceAll(QUOTED, '').matchAll(QUESTION)].map(([reference]) => ({
      said: reference,
      place,
    })),
  );
  for (const { said: reference, place } of [...names, ...asks])
    if (!there.includes(wordsOf(reference)))
      missing(context, reference.trim(), 'the title or the words of a slide or a sheet', place);
}

/** A text's words alone, so that quotation marks and pauses do not affect the comparison. */
const wordsOf = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replace(/[’']/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

const hasSheet = (handouts: CheckContext['version']['handouts'], kind: string): boolean =>
  handouts.some((handout) => handout.kind === kind || handout.title.toLowerCase().includes(kind)) ||
  handouts.some(({ blocks }) => blocks.some((block) => block.kind === kind));

function missing(
  { version, report }: CheckContext,
  reference: string,
  expected: string,
  place: CheckContext['version']['place'],
): void {
  report({
    ruleId: 'pointed-at-exists',
    place,
    reason: `Unexpected “${reference}” in ${version.band.id}, expected ${expected}`,
    note: 'Whoever takes the lesson looks for it in front of the class. Mend the text, or add what it points to.',
  });
}
