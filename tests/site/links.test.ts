import { expect, test } from 'vitest';
import { linksFrom } from '../../src/site/links.ts';

const from = (path: string, base = '/') => linksFrom(path, base, 'index.html');

test('links are relative and name the page', () => {
  expect(from('/')('lessons/a/')).toBe('./lessons/a/index.html');
  expect(from('/lessons/a/ks3/')('')).toBe('../../../index.html');
  expect(from('/lessons/a/ks3/')('lessons/a/')).toBe('../../../lessons/a/index.html');
  expect(from('/guide/printing/index.html')('site/room.css')).toBe('../../site/room.css');
});

test('a base that Astro puts before a path is taken off', () => {
  expect(from('/kits/guide/', '/kits')('/kits/site/room.css')).toBe('../site/room.css');
  expect(from('/kits/', '/kits/')('')).toBe('./index.html');
});
