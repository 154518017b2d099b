/** A lesson that was written before a component was renamed is told what it is called since. */
import { expect, test } from 'vitest';
import { prepareVariants } from '../prepare-fixture.ts';

test.each([
  ['Frame', 'Include'],
  ['Put', 'Slot'],
])('<%s> is called <%s>', async (old, since) => {
  const [prepared] = await prepareVariants([
    { lesson: [['Wren shows her kite on a live video.', `<${old}/>\n\nWren shows her kite.`]] },
  ]);
  const found = prepared?.problems.find(({ ruleId }) => ruleId === 'component-known');
  expect(found?.note).toContain(`It is called <${since}> now: write that.`);
});
