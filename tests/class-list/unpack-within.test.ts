/** A workbook unpacks to as many files as one has, and to no more. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BROKEN_ARCHIVE, unpackWithin } from '#class-list/unpack-within.ts';

const zipOf = (count: number) =>
  zipSync(
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.xml`, strToU8('<a/>')])),
  );

test('what is within is repacked as it was', () => {
  const unpacked = unpackWithin(zipOf(2));
  if ('reason' in unpacked) throw new Error(unpacked.reason);
  expect(unpacked.names).toEqual(['0.xml', '1.xml']);
  expect(unzipSync(unpacked.zip)).toEqual(unzipSync(zipOf(2)));
});

test('five hundred files are as many as may be', () => {
  expect(unpackWithin(zipOf(500))).toHaveProperty('zip');
  expect(unpackWithin(zipOf(501))).toMatchObject({ reason: expect.stringContaining('500 files') });
});

test('what is no zip is told as broken', () =>
  expect(unpackWithin(strToU8('PK'))).toBe(BROKEN_ARCHIVE));
