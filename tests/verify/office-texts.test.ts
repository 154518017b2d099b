/** What a Word file says where no paragraph is: each value, and two that read as one. */
import { expect, test } from 'vitest';
import { officeTexts } from '#verify/office-texts.ts';
import { DOCX_PARTS, packed } from '../check/office-sample.ts';

const found = (properties: string) =>
  officeTexts(
    packed({
      ...DOCX_PARTS,
      'docProps/custom.xml': `<Properties>${properties}</Properties>`,
    }),
    () => [],
  ).found.filter(({ where }) => where.includes('docProps/custom.xml'));

test('a value is a text', () => {
  expect(found('<v>On a hill</v>')).toContainEqual({
    where: 'a value in docProps/custom.xml',
    text: 'On a hill',
  });
});

test('a value of nothing but spaces is none', () => {
  expect(found('<v> \n </v>').filter(({ where }) => where.startsWith('a value'))).toEqual([]);
});

test('two values that read as one word are put together', () => {
  expect(found('<v>Blob</v><v>chat</v>')).toContainEqual(
    expect.objectContaining({ text: 'Blob\nchat', joined: true }),
  );
});

test('an attribute with words is text, and one that is a name for programs is not', () => {
  const attributes = found('<p note="on a hill" kind="kite"/>').filter(({ where }) =>
    where.startsWith('an attribute'),
  );
  expect(attributes.map(({ text, machine }) => [text, machine ?? false])).toEqual([
    ['on a hill', false],
    ['kite', true],
  ]);
});
