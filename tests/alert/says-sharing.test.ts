/** Lines by which a paper says that it is not for everybody. */
import { expect, test } from 'vitest';
import { saysSharing } from '#alert/furniture.ts';

test.each([
  'OFFICIAL',
  'OFFICIAL-SENSITIVE',
  'Tarrowdale Safeguarding Children Partnership | OFFICIAL',
  'Fennmoor Police · OFFICIAL – SENSITIVE',
  'Protective marking: OFFICIAL',
  'TLP: AMBER',
  'Not for onward sharing.',
  'Please do not forward this email.',
])('“%s” says so', (line) => expect(saysSharing(line)).toBe(true));

test.each([
  'Officially, it is for adults.',
  'Look for the account that is marked official.',
  'It has an official page | and a fan page',
  'Do not share your password with anyone.',
])('“%s” does not', (line) => expect(saysSharing(line)).toBe(false));
