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

test('a comment and an escape are read, and the name of a shape is one for programs', () => {
  const all = found('<!-- On Blobchat --><v>Bl%6fbchat</v><v name="Kite 3" note="a kite%21"/>');
  const text = (where: string) => all.filter((found) => found.where.startsWith(where));
  expect(text('a comment')).toEqual([
    { where: 'a comment in docProps/custom.xml', text: ' On Blobchat ' },
  ]);
  expect(text('a value').map((found) => found.text)).toEqual(['Bl%6fbchat', 'Blobchat']);
  expect(text('an attribute').map((found) => [found.text, found.machine ?? false])).toEqual([
    ['a kite%21', false],
    ['a kite!', false],
    ['Kite 3', true],
  ]);
});

test('the place of a cell is no word, and anything else of it is', () => {
  const read = (xml: string) =>
    found(xml).flatMap(({ where, text }) => (where.startsWith('an attribute') ? text : []));
  expect(read('<c r="AB10"/><dimension ref="A1:H10"/><selection at="B2"/>')).toEqual([]);
  expect(read('<c r="AB10x"/><v r="AB10"/>')).toEqual(['AB10x', 'AB10']);
});

test('a change that is switched off hides nothing', () => {
  const hidden = (xml: string) =>
    officeTexts(packed({ ...DOCX_PARTS, 'word/more.xml': `<a>${xml}</a>` }), () => []).hidden;
  expect(hidden('<w:vanish w:val="0"/>')).toEqual([]);
  expect(hidden('<w:vanish/>')).toEqual(['hidden text (word/more.xml)']);
});

test('a formula is a fault, and the letters of a font are no text', () => {
  const whole = (parts: Record<string, string>) =>
    officeTexts(packed({ ...DOCX_PARTS, ...parts }), (bytes, where) => [
      { where, text: new TextDecoder().decode(bytes) },
    ]);
  expect(whole({ 'xl/worksheets/sheet1.xml': '<c><f>1+1</f></c>' }).faults).toEqual([
    'a formula (xl/worksheets/sheet1.xml)',
  ]);
  const found = whole({ 'word/fonts/a.ttf': 'Blob', 'word/media/a.png': 'Kite' }).found;
  expect(found.map(({ text }) => text)).toContain('Kite');
  expect(found.map(({ text }) => text)).not.toContain('Blob');
});
