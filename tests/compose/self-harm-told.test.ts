/** A letter that says that the alert speaks of self-harm asks for tonight only where a child may have been hurt. */
import { expect, test } from 'vitest';
import type { ComposeContext } from '#compose/compose-context.ts';
import { alertValues } from '#compose/template-values.ts';

const whom = (tellsOfSelfHarm: boolean): string => {
  const context = {
    ...{ about: 'kites', ofWhom: '', risks: [] },
    ...{ words: { incident: [] }, surely: new Map() },
  };
  return String(
    alertValues([], null, { ...context, tellsOfSelfHarm } as unknown as ComposeContext).whom,
  );
};

test('it says for whose child the card asks about tonight', () => {
  expect(whom(true)).toMatch(/If your child has [^.]+, the help card says what to ask tonight\.$/);
  expect(whom(false)).toBe('');
});
