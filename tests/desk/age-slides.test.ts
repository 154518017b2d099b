/** Slides to be read on one page: what stands on each, and what the teacher says under it. */
import { expect, test } from 'vitest';
import { slidesToRead } from '#scripts/desk/approval/age-slides.ts';
import { sharedLineTest } from '#scripts/desk/approval/shared-line-test.ts';

const DECK = `<main><div class="slides">
<section id="s1" class="slide"><p>Kites</p><h2 id="s1-title">The <strong>wind</strong> turns</h2><p>Ada lets go.</p>
<aside class="strip"><p>Childline</p></aside>
<aside class="notes" hidden><p><strong>Say:</strong> “It is windy.”</p><ul><li>Wait.</li></ul></aside></section>
<section id="s1-more" class="slide continued"><h2 id="s1-more-title">And then</h2><p>It flew.</p><aside class="notes"><p>Again.</p></aside></section>
<section id="s2" class="slide"><h2 id="s2-title">What now?</h2><ul><li><span>A</span>Run</li></ul><svg><text>Kite</text></svg></section>
</div></main>`;
const PICTURES = [0, 1].map((at) => ({
  ...{ src: 'strip.png', alt: `Slide ${at + 1}` },
  inStrip: { at, of: 2 },
}));

test('each slide has its words, its picture and what the teacher says; its further steps are with it', () => {
  const [first, second, ...others] = slidesToRead(DECK, PICTURES);
  expect(others).toEqual([]);
  expect(first?.title).toBe('The wind turns');
  expect(first?.lines).toEqual(['Kites', 'Ada lets go.', 'And then', 'It flew.']);
  expect(first?.notes.map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
    'Say: “It is windy.”',
    'Wait.',
  ]);
  expect(first?.notes[0]?.[0]).toEqual({ text: 'Say:', isStrong: true });
  expect(second?.picture?.alt).toBe('Slide 2');
  expect(second?.lines).toEqual(['A Run']);
  expect(second?.notes).toEqual([]);
});

test('what stands in every lesson is told apart from what this lesson alone has', () => {
  const isSame = (line: string) => ['Kites', 'What now?', 'A Run'].includes(line);
  const [first, second] = slidesToRead(DECK, PICTURES, isSame);
  expect([...(first?.known ?? [])]).toEqual(['Kites']);
  expect(first?.isSame).toBe(false);
  expect(second?.isSame).toBe(true);
});

test('what stands on a slide above is known too', () => {
  const slide = (id: string) =>
    `<section id="${id}" class="slide"><h2 id="${id}-title">${id}</h2><p>Wait.</p></section>`;
  const [first, again] = slidesToRead(`${slide('one')}${slide('two')}`, []);
  expect(first?.known.size).toBe(0);
  expect([...(again?.known ?? [])]).toEqual(['Wait.']);
  expect(again?.isSame).toBe(false);
});

test('a line of the frame or of a helper is the same in every lesson; one of a story, and one with another name in it, is not', async () => {
  const isSame = await sharedLineTest('lessons');
  expect(isSame('You can pass, any time.')).toBe(true);
  expect(isSame('Childline: 0800 1111 or childline.org.uk')).toBe(true);
  expect(isSame('Child’s name:')).toBe(true);
  expect(isSame('Nobody knows this account. ‘Your dot told,’ says Femi.')).toBe(false);
  expect(isSame('We talk about Rosalind’s friends, not about us.')).toBe(false);
});
