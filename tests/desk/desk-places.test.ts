/** Where a desk keeps what it writes. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { deskPlaces } from '#scripts/desk/desk-places.ts';

test('in the program’s folder, where none is named', () =>
  expect(deskPlaces({})).toEqual({
    ...{ lessons: 'lessons', out: 'dist', school: undefined, approvals: 'approvals' },
  }));

test('beside the lessons, where another folder of lessons is named: nothing is left in the program’s', () =>
  expect(deskPlaces({ lessons: 'trust/lessons' })).toEqual({
    ...{ lessons: 'trust/lessons', out: resolve('trust/dist') },
    ...{ school: resolve('trust/school.yaml'), approvals: resolve('trust/approvals') },
  }));

test('or wherever they are named', () =>
  expect(
    deskPlaces({ lessons: 'trust/lessons', out: 'k', school: 's.yaml', approvals: 'a' }),
  ).toMatchObject({ out: 'k', school: 's.yaml', approvals: 'a' }));
