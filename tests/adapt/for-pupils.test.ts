import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forPupils, pupilHandoutBlock } from '#adapt/for-pupils.ts';
import { shuffled } from '#adapt/shuffled.ts';
import { inRounds } from '#model/text/in-rounds.ts';
import { prepare } from '#pipeline';
import { sharedSources } from '#scripts/samples/shared-data.ts';
import { prepareFixture, TODAY } from '../prepare-fixture.ts';
import { ANSWER_WORDS, blocks } from '../render/typst/sheet-of-parts.ts';

describe('a pupil version', async () => {
  const { lessons } = await prepareFixture();
  const version = lessons[0]?.versions[0]?.version;
  if (!version) throw new Error('The fixture has no version');
  const bytes = JSON.stringify(forPupils(version));

  test.each([
    ['notes', 'Count each corner'],
    ['replies', 'It is not proof'],
    ['reasons', 'Bo knows you'],
    ['answers', 'I have to go'],
    ['what to look for', 'not only a pile'],
    ['what is said of characters', 'Lives with'],
    ['the platform', 'Blobchat'],
  ])('holds no %s', (_, text) => {
    expect(JSON.stringify(version) + JSON.stringify(version.alert)).toMatch(
      text === 'Lives with' ? /./ : text,
    );
    expect(bytes).not.toContain(text);
  });

  test('marks no option as the right one', () => {
    expect(JSON.stringify(version.slides)).toContain('"right":true');
    expect(bytes).not.toMatch(/"right":(true|false)/);
  });

  test('passes on no part that it does not know: it may hold answers', () => {
    const [slide] = version.slides;
    const [sheet] = version.handouts;
    if (!slide || !sheet) throw new Error('The fixture has no slide or no sheet');
    const unknown = { kind: 'tick-list', why: 'Because it is so', place: slide.place } as never;
    for (const change of [
      { slides: [{ ...slide, blocks: [unknown] }] },
      { handouts: [{ ...sheet, blocks: [unknown], editions: [] }] },
    ])
      expect(() => forPupils({ ...version, ...change })).toThrow(/“tick-list”/);
  });

  test('holds what pupils see', () => {
    for (const text of [
      'A new flyer asks',
      'The flyer is kind',
      'What could Wren say?',
      '0800 1111',
    ])
      expect(bytes).toContain(text);
  });

  test('keeps both halves of a pair to match in the same round of its slide', () => {
    const [slide] = version.slides;
    if (!slide) throw new Error('The fixture has no slide');
    const pairs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({
      left: [{ type: 'text' as const, value: `left ${name}` }],
      right: [{ type: 'text' as const, value: `right ${name}` }],
      why: [],
      place: slide.place,
    }));
    const match = { kind: 'match' as const, id: 'm', prompt: '', pairs, place: slide.place };
    const { slides } = forPupils({ ...version, slides: [{ ...slide, blocks: [match] }] });
    const [block] = slides[0]?.blocks ?? [];
    if (block?.kind !== 'match') throw new Error('The match is lost');
    const names = (texts: unknown[]) =>
      inRounds(texts, version.band).map((round) =>
        JSON.stringify(round).match(/(?<=left |right )\w/g),
      );
    const rights = names(block.right);
    expect(rights.map((round) => round?.toSorted())).toEqual(names(block.left));
    expect(rights).not.toEqual(names(block.left));
  });

  test('does not give an order away by keeping it', () => {
    for (let length = 2; length < 12; length++) {
      const items = Array.from({ length }, (_, index) => index);
      expect(shuffled(items)).not.toEqual(items);
      expect([...shuffled(items)].sort((a, b) => a - b)).toEqual(items);
    }
  });
});

describe('of a lesson that holds every part', async () => {
  const source = (name: string) => {
    const path = `tests/fixtures/every-part/${name}`;
    return { path, text: readFileSync(path, 'utf8') };
  };
  const lesson = {
    ...{ slug: 'every-part', lesson: source('lesson.mdx'), alert: source('alert.md') },
    shingles: null,
  };
  const { lessons } = await prepare(
    { sharedData: sharedSources, lessons: [lesson] },
    { today: TODAY, hasPicture: () => true },
  );
  const versions = lessons[0]?.versions ?? [];

  /** Every object within a value, as text where it is asked for: parts are told by what they hold. */
  const within = (value: unknown): Record<string, unknown>[] => {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap(within);
    return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
  };
  const withoutSources = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, field) => (key === 'from' ? null : field)));
  const ofKind = (value: unknown, kind: string) =>
    within(value).filter((part) => part.kind === kind);
  const heldBy = (value: unknown, name: string) => within(value).filter((part) => name in part);

  test.each(['answer', 'why', 'group', 'holds', 'also', 'pairs', 'notes', 'facts', 'lookFor'])(
    'pupils are handed no “%s”, which its teacher has',
    (name) => {
      const held = versions.map(({ version, pupils }) => [
        heldBy(version, name).length > 0,
        heldBy(pupils, name).length > 0,
      ]);
      expect(held).toContainEqual([true, false]);
      expect(held.filter(([, isHanded]) => isHanded)).toEqual([]);
    },
  );

  test.each([
    ['choose', 'right'],
    ['choose', 'reply'],
    ['table', 'answers'],
    ['cards', 'from'],
    ['strip', 'from'],
  ])('a part “%s” has no “%s”', (kind, name) => {
    const [teachers, handed] = [
      versions.map((version) => version.version),
      versions.map((version) => version.pupils),
    ];
    expect(heldBy(ofKind(teachers, kind), name)).not.toEqual([]);
    expect(ofKind(handed, kind)).not.toEqual([]);
    expect(heldBy(ofKind(handed, kind), name)).toEqual([]);
  });

  test('the cards, steps and words of a part stand in another order than is right, and none is lost', () => {
    const listed = { sort: 'cards', order: 'items', strip: 'frames' } as const;
    let count = 0;
    for (const { version, pupils } of versions)
      for (const [kind, list] of Object.entries(listed)) {
        // What cards and strips come from is their teacher's alone.
        const written = ofKind(withoutSources([version.slides, version.handouts]), kind);
        const handed = ofKind([pupils.slides, pupils.handouts], kind);
        expect(handed).toHaveLength(written.length);
        for (const [at, part] of handed.entries()) {
          const texts = (of: typeof part) =>
            (of[list] as { text: unknown }[]).map(({ text }) => JSON.stringify(text));
          const [right, shown] = [texts(written[at] ?? {}), texts(part)];
          expect(shown.toSorted()).toEqual(right.toSorted());
          const isMixed = JSON.stringify(shown) !== JSON.stringify(right);
          expect([kind, isMixed]).toEqual([
            kind,
            kind !== 'strip' || written[at]?.shuffled === true,
          ]);
          count += 1;
        }
      }
    expect(count).toBeGreaterThan(5);
  });

  test('gaps are numbered through a part, as wide as its longest word, with its words in the bank alone', () => {
    const parts = versions.flatMap(({ version, pupils }) => {
      const written = ofKind(version.handouts, 'gaps');
      return ofKind(pupils.handouts, 'gaps').map(
        (handed, at) => [written[at] ?? {}, handed] as const,
      );
    });
    expect(parts).not.toEqual([]);
    for (const [written, handed] of parts) {
      const words = heldBy(written.paragraphs, 'gap').map(({ gap }) => String(gap));
      expect(heldBy(handed.paragraphs, 'gap').map(({ gap }) => gap)).toEqual(
        words.map((_, index) => index + 1),
      );
      expect(handed.characters).toBe(Math.max(...words.map((word) => word.length)));
      if (written.bank)
        expect((handed.bank as string[]).toSorted()).toEqual([...new Set(words)].sort());
      else expect(handed.bank).toBeNull();
    }
  });

  test('a draft is told as one, and not why', () => {
    const [{ version } = { version: null }] = versions;
    if (!version) throw new Error('No version was prepared');
    expect(forPupils({ ...version, isDraft: true }).draft).toBe(true);
    expect(forPupils({ ...version, isDraft: false }).draft).toBe(false);
  });
});

test.each(Object.values(blocks).map((block) => [block.kind, block] as const))(
  'of a part “%s” pupils are handed no word of its answers',
  (_, block) => {
    const handed = JSON.stringify(pupilHandoutBlock(block));
    expect(ANSWER_WORDS.filter((word) => handed.includes(word))).toEqual([]);
  },
);
