import { expect, test } from 'vitest';
import { Manifest, ManifestFile } from '#model/kit/manifest.ts';
import { manifestEntry } from '#model/kit/manifest-entry.ts';

const product = {
  path: 'lessons/live-video/ks3/plan.pdf',
  lesson: 'live-video',
  band: 'ks3',
  audience: 'teacher',
  kind: 'plan',
  variant: 'standard',
  format: 'pdf',
  lang: 'en-GB',
  pages: 2,
} as const;
const entry = await manifestEntry(product, new TextEncoder().encode('abc'));

const manifest = {
  version: 1,
  generated: '2026-11-24',
  lessons: [
    {
      slug: 'live-video',
      title: 'Live video',
      status: 'draft',
      bands: ['ks3'],
      risks: ['grooming'],
      coverage: { f01: { usedBy: ['ks3'], leftOut: null, depths: { ks3: 'named' } } },
      reviewBy: '2027-05-24',
    },
  ],
  files: [entry],
};

test('an entry knows the size and hash of its bytes', () => {
  expect(entry.bytes).toBe(3);
  expect(entry.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a manifest is read as it is written', () => {
  expect(Manifest.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
});

test.each([
  ['a way up', { path: 'lessons/../../etc/passwd' }],
  ['an absolute path', { path: '/etc/passwd' }],
  ['a backslash', { path: 'lessons\\plan.pdf' }],
  ['a hidden folder', { path: 'lessons/.git/config' }],
  ['a space', { path: 'lessons/my plan.pdf' }],
  ['an unknown reader', { audience: 'everyone' }],
  ['an unknown kind', { kind: 'slides' }],
  ['an edition that is no id', { variant: 'Large print' }],
  ['an unknown format', { format: 'exe' }],
  ['no page at all', { pages: 0 }],
  ['a field of its own', { author: 'me' }],
  ['a short hash', { sha256: 'abc' }],
])('%s is refused', (_, change) => {
  expect(ManifestFile.safeParse({ ...entry, ...change }).success).toBe(false);
});

test('one path is listed once, whatever its case', () => {
  const twice = {
    ...manifest,
    files: [entry, { ...entry, path: 'lessons/live-video/ks3/PLAN.pdf' }],
  };
  expect(Manifest.safeParse(twice).error?.issues[0]?.path).toEqual(['files', 1, 'path']);
});
