import { expect, test } from 'vitest';
import { sharePaths } from '#render/arrange/shared-paths.ts';

const long = `M0 0${'l1 1'.repeat(40)}z`;
const other = `M9 9${'l1 2'.repeat(40)}z`;

test('a long path that is drawn in two colours is stored once, and keeps both', () => {
  const { paths, drawings } = sharePaths([
    `<g><path d="${long}" fill="#f00"/><path d="M0 0h1" fill="#111"/></g>`,
    `<path d="${long}" fill="#00f"></path><path d="${other}" fill="#0f0"/>`,
  ]);
  expect(paths).toBe(`<path id="path-1" d="${long}"/>`);
  expect(drawings).toEqual([
    '<g><use href="#path-1" fill="#f00"/><path d="M0 0h1" fill="#111"/></g>',
    `<use href="#path-1" fill="#00f"/><path d="${other}" fill="#0f0"/>`,
  ]);
});
