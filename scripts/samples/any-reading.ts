/** Readings of alerts such as nobody has seen yet: any risks, any length, any letters. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { AlertReading } from '#model/alert/alert-reading.ts';

const FIXTURES = 'tests/fixtures/alerts';

/** What alerts really say: each line of the fixtures that is a sentence. */
const SAID = readdirSync(FIXTURES)
  .filter((name) => /\.(md|txt)$/.test(name))
  .flatMap((name) => readFileSync(`${FIXTURES}/${name}`, 'utf8').split('\n'))
  .map((line) => line.replace(/^[\s#>*•-]+/, '').trim())
  .filter((line) => line.length > 20);

/** What no page expects. */
const ODD = [
  '③ Never meet anybody from it ④',
  'ﬁlters oﬀ, ﬂags up',
  'Ｆｕｌｌ　ｗｉｄｔｈ',
  '\u{F0B7} a word processor’s bullet \u{F0FC}',
  '🚨 Urgent 🚨 👨‍👩‍👧 ✗ Do not look → Settings → Privacy',
  'קבוצה סודית وعد سري 秘密のグループ гр\u0443ппа',
  '𝐁𝐨𝐥𝐝 \u{13000}\u200b\u00ad\u202eright to left\u202c',
  'a\u0301\u0323\u0308\u0331 Zalgo\u0315\u031b\u0340',
  `${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`,
  'x'.repeat(90),
  `Do not ${'look, and do not ask, and do not '.repeat(60)}stop.`,
  'https://example.org/a/very/long/address?with=many&parts=of#it-and-no-space-in-it-anywhere-at-all',
  '--- {name} <b>bold</b> | a | b | # heading \\ $x$ @label [link](x) `code` %%',
  '\'single\', "double", “curly”: a key: value, - item, & anchor, * alias, ! tag',
  'line one\nline two\r\nline three\ttab',
  '\u0007\u0000 bell',
  '½ ⅔ € № ™ ∑ ≠ 10⁶ H₂O',
] as const;

const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1 }));
const text = fc
  .oneof({ weight: 4, arbitrary: fc.constantFrom(...SAID) }, { weight: 1, arbitrary: odd })
  .filter((text) => text.length > 0);
const line = fc.integer({ min: 1, max: 400 });
const passage = fc.record({ text, line });
const many = <T>(item: fc.Arbitrary<T>, most: number) =>
  fc.array(item, { maxLength: most, size: 'max' });

/** Names that are no word of any language. */
const name = fc
  .array(fc.constantFrom('zu', 'qor', 'vex', 'plim', 'wob', 'jiq', 'dref'), {
    minLength: 2,
    maxLength: 12,
  })
  .map((parts) => `Z${parts.join('')}`);

/** @param ids What there is to be raised, and to turn to. */
export function anyReading(ids: {
  risks: readonly string[];
  routes: readonly string[];
}): fc.Arbitrary<AlertReading> {
  const sure = fc.constantFrom('high', 'medium', 'low' as const);
  const evidence = fc.array(passage, { minLength: 1, maxLength: 30 });
  return fc
    .record({
      title: fc.option(text),
      issued: fc.option(fc.constantFrom('2026-11-02', '2026-10')),
      publisher: fc.option(text),
      platformNames: many(
        fc.record({
          name,
          variants: fc.constant<string[]>([]),
          role: fc.constantFrom('subject', 'mentioned', 'challenge', 'currency' as const),
        }),
        6,
      ),
      risks: fc
        .shuffledSubarray([...ids.risks], { minLength: 1 })
        .chain((some) =>
          fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), sure, evidence }))),
        ),
      lead: fc.constant<string | null>(null),
      mechanisms: fc.constant<AlertReading['mechanisms']>([]),
      leadMechanism: fc.constant<string | null>(null),
      unsure: fc.constant<AlertReading['unsure']>([]),
      serviceFacts: many(passage, 60),
      appeal: many(passage, 20),
      redFlags: many(passage, 40),
      advice: many(
        fc.oneof(passage, fc.record({ text, line, not: fc.constant(true as const) })),
        80,
      ),
      routes: many(
        fc.record({
          asWritten: text,
          line,
          routeId: fc.constantFrom(...ids.routes),
          action: fc.constantFrom('keep', 'replace', 'adults-only' as const),
        }),
        25,
      ),
      unmapped: many(fc.record({ text, line, why: text }), 40),
      guessed: fc.constant<AlertReading['guessed']>([]),
      sharing: fc.constant<AlertReading['sharing']>([]),
      statements: fc.constant<AlertReading['statements']>([]),
      statusCheck: fc.record({ alertSays: fc.option(text), question: text }),
      missing: fc.subarray<AlertReading['missing'][number]>(
        AlertReading.shape.missing.element.options,
      ),
    })
    .filter(({ risks }) => risks.some(({ sure: how }) => how !== 'low'));
}
