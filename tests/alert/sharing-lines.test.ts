/** Whom a paper may be shown to, however that is said: politely, as what may be done, or as what may not. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { saysSharing } from '#alert/sentences/says-sharing.ts';
import { mayTellFamilies, mayTellStaff } from '#model/language/may-share.ts';

interface Line {
  text: string;
  /** `false` where it speaks of something else. */
  says?: false;
  families?: boolean;
  staff?: boolean;
}

const lines: Line[] = parse(readFileSync('tests/fixtures/sharing/lines.yaml', 'utf8'));

test.each(lines)('$text', ({ text, says, families, staff }) => {
  expect(saysSharing(text)).toBe(says ?? true);
  if (says === false) return;
  expect(mayTellFamilies([{ text }])).toBe(families);
  expect(mayTellStaff([{ text }])).toBe(staff);
});
