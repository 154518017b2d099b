/** What is counted of a sheet is what its pupils read: all of it, and nothing that only a marker does. */
import { expect, test } from 'vitest';
import { pupilHandoutBlock } from '#adapt/for-pupils.ts';
import { handoutTexts } from '#check/slide-words.ts';
import { textPlaces } from '#check/text-places.ts';
import type { Handout } from '#model/paper/handout.ts';
import { ANSWER_WORDS, blocks, place, text } from '../render/typst/sheet-of-parts.ts';

/** Fields that are no running words: descriptions, ids, labels of a scale, and who says something when. */
const NOT_READ = [
  'alt',
  'name',
  'link',
  'id',
  'who',
  'called',
  'note',
  'answers',
  'ends',
  'column',
];
/** Parts whose words stand beside a picture, or are the same on every sheet. */
const NOT_COUNTED = ['pictures', 'help'];
const counted = (block: (typeof blocks)[keyof typeof blocks], intro = '') =>
  handoutTexts({ title: 'A', intro: text(intro), blocks: [block] } as unknown as Handout);

test.each(Object.values(blocks).map((block) => [block.kind, block] as const))(
  'of a part “%s”',
  (kind, block) => {
    const all = counted(block).join('|');
    const unread = kind === 'screen' ? ['title'] : kind === 'postcard' ? ['to'] : [];
    const shown = textPlaces(pupilHandoutBlock(block), place).filter(
      ({ field }) => ![...NOT_READ, ...unread].includes(field),
    );
    const missed = shown.map((place) => place.text).filter((said) => !all.includes(said));
    expect(NOT_COUNTED.includes(kind) ? all : missed).toEqual(NOT_COUNTED.includes(kind) ? '' : []);
    expect(ANSWER_WORDS.filter((word) => all.includes(word))).toEqual([]);
  },
);

test('of a screen its messages, facts and switches, and no button', () => {
  const row = (kind: string, more: object) => ({ kind, note: '', place, ...more });
  const rows = [
    row('fact', { label: 'Says age', value: '16' }),
    row('switch', { on: true, label: 'Show my place', value: '', ringed: false }),
    row('line', { text: 'A free kite' }),
    row('line', { text: '' }),
    row('buttons', { labels: ['Answer'] }),
  ];
  expect(counted({ ...blocks.screen, rows } as typeof blocks.screen)).toEqual([
    'Says age',
    '16',
    'Show my place',
    'A free kite',
  ]);
});

test('the line below a title is read too', () => {
  expect(counted(blocks.prose, 'Tick one.')[0]).toBe('Tick one.');
});
