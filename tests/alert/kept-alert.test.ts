/** Whatever file an alert comes in, its text is kept as it is read again. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoredAlert } from '#model/alert/alert-source.ts';
import { alertText } from '#scripts/engines/alert-text.ts';

const ALERTS = 'tests/fixtures/alerts';
const files = readdirSync(ALERTS).filter((name) => !name.endsWith('.expected.json'));

test.each(files)('%s', async (name) => {
  const text = await alertText(`${ALERTS}/${name}`, ({ reason }) => {
    throw new Error(reason);
  });
  expect(StoredAlert.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
});
