import { expect, test } from 'vitest';
import { seenOnly } from '#render/pictures/svg/seen-only.ts';

const view = (id: string, x: number) =>
  `<clipPath id="${id}"><rect x="${x}" y="10" width="100" height="90" rx="2"/></clipPath><g clip-path="url(#${id})"><g><path d="M0 0"/></g></g>`;
const seen = { x: 300, y: 0, width: 400, height: 700 };

test('what a window shows is left out where nobody sees the window', () => {
  const place = `<rect/>${view('left', 80)}<circle/>${view('half', 650)}${view('right', 900)}<rect/>`;
  expect(seenOnly(place, seen)).toBe(`<rect/><circle/>${view('half', 650)}<rect/>`);
});

test('inside a group it stands elsewhere than it says, and stays', () => {
  const moved = `<g transform="translate(400 0)">${view('window', 0)}</g>`;
  expect(seenOnly(moved, seen)).toBe(moved);
});
