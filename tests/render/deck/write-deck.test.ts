import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import type { Problem } from '#diagnostics/problem.ts';
import type { Text } from '#model/lesson/content.ts';
import type { SlideBlock } from '#model/lesson/slide.ts';
import type { DeckParts } from '#render/arrange/deck-parts.ts';
import { writeDeck } from '#render/deck/write-deck.ts';
import { writeShareDeck } from '#render/deck/write-share-deck.ts';
import { loadPictures } from '#scripts/engines/pictures.ts';
import { library } from '../pictures/library.ts';
import { BLOCKS, FOR_TEACHERS, flow, place, slide, version } from './sample-version.ts';

const linked: DeckParts = {
  pictures: library,
  form: { kind: 'linked', css: '../deck.css', js: '../deck.js' },
};
const inOne: DeckParts = {
  pictures: library,
  form: {
    kind: 'self-contained',
    code: { css: 'p{margin:0}', js: 'start()', cssHash: 'sha256-css', jsHash: 'sha256-js' },
  },
};

describe('the teacher’s deck', () => {
  const deck = writeDeck(version(), linked).html;

  test('is a whole page in British English, named for its lesson and band', () => {
    expect(deck).toMatch(/^<!doctype html><html lang="en-GB"/);
    expect(deck).toContain('<title>Otter’s call – Key Stage 3</title>');
    expect(deck).toContain('<link rel="stylesheet" href="../deck.css">');
    expect(deck).toContain('<script src="../deck.js">');
  });

  test('breaks no line within a short word with a hyphen, in a title or a text', () => {
    const whole = version();
    whole.slides = [
      {
        ...slide('s1', 'text', [
          { kind: 'prose', nodes: flow('It is AI-made, not photography-based.'), place },
        ]),
        title: 'Tell a grown-up',
      },
    ];
    const words = [...writeDeck(whole, linked).html.matchAll(/<span class="whole">([^<]*)</g)];
    expect(words.map(([, word]) => word)).toEqual(['grown-up', 'AI-made']);
  });

  test('holds a section for each slide, in order', () => {
    const ids = [...deck.matchAll(/<section id="(s\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(Array.from({ length: BLOCKS.length + 2 }, (_, index) => `s${index + 1}`));
  });

  test('holds notes, replies and answers, and the plan in time', () => {
    for (const word of ['NOTE', 'REPLY', 'LEADS', 'REASON', 'UNCOVERED'])
      expect(deck).toContain(word);
    expect(deck).toContain('data-minutes="2"');
    expect(deck).toContain('data-short="1"');
  });

  test('says where to turn on its first and its last slide', () => {
    const strips = deck.match(/<aside class="strip"/g) ?? [];
    expect(strips).toHaveLength(2);
    expect(deck.indexOf('class="strip"')).toBeLessThan(deck.indexOf('<section id="s2"'));
  });

  test('marks a draft', () => {
    expect(deck).toContain('<footer class="draft-mark">Draft</footer>');
    expect(writeDeck({ ...version(), draft: [], isDraft: false }, linked).html).not.toContain(
      'draft-mark',
    );
  });

  test('stores each picture once, however often it is shown', () => {
    expect(deck.match(/<symbol id="picture-otter"/g)).toHaveLength(1);
    expect(deck.match(/href="#picture-otter"/g)?.length).toBeGreaterThan(2);
  });

  test('is well-formed, with ids that are its own', () => {
    const problems: string[] = [];
    fromHtml(deck, { onerror: (error) => void problems.push(error.message) });
    expect(problems).toEqual([]);
    const ids = [...deck.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('puts no space between a link and its full stop', () => {
    const line = [
      { type: 'text', value: 'Ask ' },
      { type: 'link', url: 'tel:08001111', children: [{ type: 'text', value: 'Childline' }] },
      { type: 'text', value: '.' },
    ] as Text;
    const rules = { kind: 'rules' as const, items: [line], place };
    const page = writeDeck(version([slide('s1', 'rules', [rules])]), inOne).html;
    expect(page).toContain('Ask <a href="tel:08001111">Childline</a>.');
  });

  test('shows everybody who speaks, after whatever else: two in turn side by side, one alone', () => {
    const says = (words: string): SlideBlock => ({
      ...{ kind: 'speech', who: 'amira', thought: false, nodes: flow(words), place },
    });
    const talk = { kind: 'prose' as const, nodes: flow('Later.'), place };
    const blocks = [talk, says('First.'), says('Second.'), talk, says('Third.')];
    const page = writeDeck(version([slide('s1', 'text', blocks)]), linked).html;
    const said = [...page.matchAll(/<blockquote><p>(\w+)\./g)].map(([, word]) => word);
    expect(said).toEqual(['First', 'Second', 'Third']);
    const [, conversation = ''] = page.split('<div class="conversation">');
    expect(conversation.indexOf('Second.')).toBeLessThan(conversation.indexOf('Later.'));
    expect(page.split('<div class="conversation">')).toHaveLength(2);
  });

  test('is the same each time', () => {
    expect(writeDeck(version(), linked).html).toBe(deck);
  });
});

describe('the deck to share', () => {
  const deck = writeShareDeck(forPupils(version()), linked).html;

  test('holds no notes, answers, replies or reasons, not even hidden', () => {
    for (const word of FOR_TEACHERS) expect(deck).not.toContain(word);
    expect(deck).not.toMatch(/data-(right|at|group|short|minutes|answered)=/);
    expect(deck).not.toMatch(/class="(notes|reply|why|answer-step)/);
  });

  test('still holds every slide and every option', () => {
    for (const word of ['Teddy', 'Swim away', 'Card three', 'Turn it over', 'Right e'])
      expect(deck).toContain(word);
  });

  test('gives no order away', () => {
    const order = deck.slice(deck.indexOf('class="order"'));
    const steps = ['Stop', 'Turn it over', 'Tell', 'Breathe'];
    const shown = [...steps].sort((a, b) => order.indexOf(`>${a}<`) - order.indexOf(`>${b}<`));
    expect(shown).not.toEqual(steps);
  });
});

describe('a deck in one file', () => {
  const deck = writeDeck(version(), inOne).html;

  test('asks for nothing from elsewhere', () => {
    expect(deck).toContain('<style>p{margin:0}</style>');
    expect(deck).toContain('<script>start()</script>');
    expect(deck).not.toMatch(/(src|href)="(?!#|data:|tel:|https:\/\/|mailto:)/);
    expect(deck).not.toMatch(/<(link|script|img)[^>]+(src|href)="http/);
  });

  test('lets only its own style and script run', () => {
    const policy = deck.replaceAll('&#x27;', "'");
    expect(
      policy.includes("default-src 'none'; script-src 'sha256-js'; style-src 'sha256-css'"),
    ).toBe(true);
    expect(deck).not.toMatch(/ style="/);
    expect(deck).not.toMatch(/ on[a-z]+="/);
  });
});

describe('what a lesson cannot do', () => {
  test('its text is text, whatever it holds', () => {
    const nodes = [
      ...flow('<script>alert(1)</script> & "quotes"'),
      { type: 'html', value: '<img src=x onerror=alert(2)>' },
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            url: 'javascript:alert(3)',
            children: [{ type: 'text', value: 'press' }],
          },
        ],
      },
    ] as ReturnType<typeof flow>;
    const deck = writeDeck(
      version([slide('s1', 'text', [{ kind: 'prose', nodes, place }])]),
      linked,
    ).html;
    expect(deck).toContain('&#x3C;script>alert(1)');
    expect(deck).not.toContain('onerror');
    expect(deck).not.toContain('javascript:');
  });

  test('a missing picture is reported with its place, and leaves a frame', () => {
    const problems: Problem[] = [];
    const scene = {
      kind: 'scene' as const,
      alt: 'A unicorn',
      backdrop: 'plain' as const,
      things: [{ name: 'unicorn', x: 50, y: 50, size: 50, flip: false }],
      place,
    };
    const parts = { ...linked, report: (problem: Problem) => problems.push(problem) };
    const deck = writeDeck(version([slide('s1', 'picture', [scene])]), parts).html;
    expect(problems.map(({ ruleId, place: { line } }) => [ruleId, line])).toEqual([
      ['picture-exists', 3],
    ]);
    expect(deck).toContain('stroke-dasharray');
  });
});

test('a deck in one file leaves pictures out before it is too large to send, and only then', () => {
  const person = (who: string) => ({
    ...{ who, mood: 'calm', pose: null, looks: null, at: null, holds: null, mess: null },
  });
  const scene = {
    ...BLOCKS.find(({ kind }) => kind === 'scene'),
    stage: {
      ...{ setting: 'kitchen', light: 'night', show: 'close-up', things: [], says: [], place },
      people: [person('amira')],
    },
  } as unknown as SlideBlock;
  const prose = BLOCKS.filter(({ kind }) => kind === 'prose');
  const whole = version([
    slide('s1', 'story', [scene]),
    { ...slide('s2', 'text', prose, 'help'), about: 'law' },
  ]);
  const drawn = loadPictures()(Object.values(whole.cast), whole.band);
  const code = { js: '', cssHash: '', jsHash: '' };
  const bytes = (spare: number) => {
    const css = ' '.repeat(spare);
    const form = { kind: 'self-contained' as const, code: { ...code, css } };
    return writeDeck(whole, { pictures: drawn, form }).html.length - spare;
  };
  const all = bytes(0);
  expect(bytes(499_000 - all)).toBe(all);
  expect(bytes(500_000 - all)).toBeLessThan(all);
});
