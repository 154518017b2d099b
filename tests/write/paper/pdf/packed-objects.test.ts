import { expect, test } from 'vitest';
import { latin1, textOfBytes } from '#write/paper/pdf/latin1.ts';
import { BASE, KEY, PackedObjects } from '#write/paper/pdf/packed-objects.ts';

/** Objects by their number, as a reader takes them from what a stream holds. */
function read({ bytes, first }: ReturnType<PackedObjects['all']>) {
  const text = textOfBytes(bytes);
  const table = text.slice(0, first).trim().split(' ').map(Number);
  const starts = table.filter((_, at) => at % 2 === 1);
  return starts.map((start, at) => [
    table[2 * at],
    text.slice(first + start, first + (starts[at + 1] ?? text.length)).trimEnd(),
  ]);
}

test('each object stands where the table says', () => {
  const packed = new PackedObjects();
  packed.begin(12);
  packed.text('<</Title(Zo\u00eb)/P ');
  packed.number(7);
  packed.text(' 0 R>>');
  packed.begin(3);
  packed.bytes(latin1('[1 2]'));
  expect(read(packed.all())).toEqual([
    [12, '<</Title(Zo\u00eb)/P 7 0 R>>'],
    [3, '[1 2]'],
  ]);
});

test.each([0, 9, 10, 99, 100, 1009, 999_999, 8_388_607])('the number %d is written so', (value) => {
  const packed = new PackedObjects();
  packed.begin(1);
  packed.number(value);
  expect(read(packed.all())).toEqual([[1, String(value)]]);
});

test('there may be any number of them', () => {
  const packed = new PackedObjects();
  const long = latin1('x'.repeat(100_000));
  for (let at = 1; at <= 5000; at++) {
    packed.begin(at);
    packed.number(at * at);
  }
  packed.begin(5001);
  packed.bytes(long);
  const found = read(packed.all());
  expect(found.slice(0, 5000)).toEqual(
    Array.from({ length: 5000 }, (_, at) => [at + 1, String((at + 1) ** 2)]),
  );
  expect(found[5000]).toEqual([5001, textOfBytes(long)]);
});

test('copies have their own numbers in the same places', () => {
  const template = {
    numbers: [4, 9],
    starts: [0, 15],
    bytes: latin1('<</P     0 R>>\n<</K    >>'),
    width: 3,
    holes: [5, 2, BASE, 20, 1, KEY],
  };
  const packed = new PackedObjects();
  packed.copy(template, 10, 0);
  packed.copy(template, 900, 41);
  expect(read(packed.all())).toEqual([
    [14, '<</P  12 0 R>>'],
    [19, '<</K   1>>'],
    [904, '<</P 902 0 R>>'],
    [909, '<</K  42>>'],
  ]);
});
