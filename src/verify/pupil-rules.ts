import { alertSearch } from '#check/check-wording.ts';
import { forbiddenWords } from '#check/forbidden-words.ts';
import type { FoundText } from '#check/found-text.ts';
import { riskTerms } from '#model/language/risk-terms.ts';
import { hiddenNotes } from './hidden-notes.ts';
import type { WrittenProduct } from './open-product.ts';
import type { VerifyOptions } from './verify-options.ts';

/** What else a pupil's file may not contain: words of older bands, sentences of the alert, notes and answers. */
export function pupilRulesFor(
  options: VerifyOptions,
  { version, pupils }: NonNullable<VerifyOptions['band']>,
) {
  const { lesson, sharedData, report } = options;
  const words = forbiddenWords(sharedData, version.band, true);
  const terms = riskTerms(sharedData, version.band);
  const runs = lesson.shingles ? alertSearch(lesson.shingles, sharedData, lesson) : () => undefined;
  const notes = hiddenNotes(version, pupils);
  const judged = new Map<string, { closed: ReturnType<typeof words>; run: string | undefined }>();
  // A script's strings and comments are listed separately.
  const judge = ({ text, code, where }: FoundText) => {
    // “Bullet” occurs in document formats too: markup is searched only for words about risks.
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
    for (const text of texts) {
      const { closed, run } = judge(text);
      for (const { word, why } of closed)
        report({
          ...at,
          ruleId: 'band-words',
          reason: `Unexpected word “${word}” in ${text.where}, expected one that ${version.band.id} may hear`,
          note: why,
        });
      if (run !== undefined)
        report({
          ...at,
          ruleId: 'no-alert-sentence',
          reason: `Unexpected words of the alert “${run}” in ${text.where}, expected our own`,
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
    for (const hiddenPart of hidden)
      report({
        ...at,
        ruleId: 'no-hidden-notes',
        reason: `Unexpected ${hiddenPart}, expected none in a pupil’s file`,
        note: NO_NOTES,
      });
  };
}

/** Places that are a file's own markup rather than prose. */
const IS_FORM = /attribute|<script>|<style>|names of tags|structure|the source/;

const NO_NOTES =
  'What holds notes or answers is never in a pupil’s file. This is a fault of the program: please tell its makers.';
