/** What a template says only to lessons about something. */
import { toString as textContent } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { narrowed } from '#compose/narrow.ts';
import { componentOf, paragraphOf } from '#compose/nodes.ts';

const only = (about: string, text: string) => componentOf('Only', { about }, [paragraphOf(text)]);
const said = (topics: string[]) =>
  textContent({
    type: 'root',
    children: narrowed(
      [
        paragraphOf('Keep names.'),
        componentOf('FirstHour', {}, [
          only('images', 'Never copy a picture.'),
          only('people', 'Ring the helpline.'),
        ]),
        componentOf('Only', { nations: 'wales' }, [paragraphOf('In Wales.')]),
      ],
      new Set(topics),
    ),
  });

test('stands there for those, wherever it is, and for no others; nations are left to others', () => {
  expect(said(['images'])).toBe('Keep names.Never copy a picture.In Wales.');
  expect(said(['people'])).toBe('Keep names.Ring the helpline.In Wales.');
  expect(said([])).toBe('Keep names.In Wales.');
});
