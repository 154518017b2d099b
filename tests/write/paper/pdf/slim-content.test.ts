import { describe, expect, test } from 'vitest';
import { latin1, textOfBytes } from '#write/paper/pdf/latin1.ts';
import { type Spaces, slimContent } from '#write/paper/pdf/slim-content.ts';

const SPACES: Spaces = new Map([
  ['c0', 3],
  ['c1', 1],
]);
const slim = (drawing: string) => textOfBytes(slimContent(latin1(drawing), SPACES));

describe('numbers are as fine as a printer draws them', () => {
  test('lengths to a hundredth of a point', () => {
    expect(slim('476.22046 48.141537 m\n0.00001 -0.503 l')).toBe('476.22 48.14 m 0 -.5 l');
  });
  test('more finely where one unit is drawn large, less where it is small', () => {
    expect(slim('q 8 0 0 8 0 0 cm 1.23456 2 m Q 1.23456 2 m')).toBe(
      'q 8 0 0 8 0 0 cm 1.235 2 m Q 1.23 2 m',
    );
    expect(slim('q .01 0 0 .01 0 0 cm 1.26 2 m Q')).toBe('q .01 0 0 .01 0 0 cm 1.3 2 m Q');
  });
  test('below zero, with a sign, and in more digits than a number of the machine has', () => {
    expect(slim('-12.3456 +7.5 m -.004 100.50 l 3.14159265358979323846 -0 l')).toBe(
      '-12.35 7.5 m 0 100.5 l 3.14 -0 l',
    );
  });
  test('whole numbers as they are', () => {
    expect(slim('[(A) -120 (B)] TJ')).toBe('[(A)-120(B)]TJ');
  });
});

describe('colours are the device’s', () => {
  test('a colour and a grey, for areas and for lines', () => {
    expect(slim('/c0 cs\n0.13333334 0.35686275 1 scn\n/c1 CS\n0 SCN')).toBe('.133 .357 1 rg 0 G');
  });
  test('another colour of the same space', () => {
    expect(slim('/c0 cs 1 0 0 scn f 0 1 0 scn f')).toBe('1 0 0 rg f 0 1 0 rg f');
  });
  test('the space comes back with the state that was saved', () => {
    expect(slim('/c0 cs 1 0 0 scn q /c1 cs 0.5 scn f Q 0 1 0 scn f')).toBe(
      '1 0 0 rg q .5 g f Q 0 1 0 rg f',
    );
  });
  test('a space without a colour is black', () => {
    expect(slim('/c0 cs 0 0 1 1 re f')).toBe('0 0 0 rg 0 0 1 1 re f');
  });
  test('a pattern stays one', () => {
    expect(slim('/Pattern cs /p0 scn f')).toBe('/Pattern cs/p0 scn f');
  });
});

describe('strings say the same', () => {
  test('escapes are kept where they are needed, and there alone', () => {
    expect(slim(String.raw`(\000\051\\\r\n\() Tj`)).toBe('(\0\\)\\\\\\r\n\\()Tj');
  });
  test('brackets, and what looks like an operator', () => {
    expect(slim('(a (b) q 1.2345 % cm) Tj')).toBe('(a (b) q 1.2345 % cm)Tj');
    expect(slim('<0041 0042> Tj')).toBe('<0041 0042>Tj');
  });
});

test('tags stay, in fewer spaces', () => {
  expect(slim('/Span <<\n  /MCID 0\n  /Lang (cy)\n>> BDC\nBT\nET\nEMC')).toBe(
    '/Span<</MCID 0/Lang(cy)>>BDC BT ET EMC',
  );
});
