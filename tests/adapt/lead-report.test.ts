/** What a person has to decide stands first in the lead's report, in sentences, and has the room that it takes. */
import { expect, test } from 'vitest';
import { leadReport } from '#adapt/lead-report.ts';
import { prepareFixture } from '../prepare-fixture.ts';

/** The report on a lesson whose alert tells of these as well, which fit no risk. */
async function reportOn(unmapped: readonly string[]) {
  const { house, lessons } = await prepareFixture();
  const [prepared] = lessons;
  if (!house || !prepared) throw new Error('The fixture cannot be read');
  const { lesson, versions } = prepared;
  const alert = {
    ...lesson.alert,
    unmapped: unmapped.map((says) => ({ says, why: 'It fits no risk.' })),
  };
  const { sections } = leadReport(
    { ...lesson, alert },
    house,
    versions.map(({ version }) => version),
  );
  const spanOf = (heading: string) => sections.find((one) => one.heading === heading)?.span;
  return {
    text: JSON.stringify(sections),
    decisions: spanOf('Decisions due'),
    status: spanOf('Status'),
  };
}

test('a few decisions stand beside the status, many over the whole page', async () => {
  expect(await reportOn(['Line 3: “one”'])).toMatchObject({
    decisions: 'column',
    status: 'column',
  });
  const many = Array.from({ length: 7 }, (_, at) => `Line ${at + 3}: “another”`);
  expect(await reportOn(many)).toMatchObject({ decisions: 'page', status: 'page' });
});

test('what the alert also says ends as a sentence before the reason begins', async () => {
  const { text } = await reportOn(['Line 3: “a gang”', 'Line 4: “They ran.”']);
  expect(text).toContain('The alert also says: Line 3: “a gang”. It fits no risk.');
  expect(text).toContain('The alert also says: Line 4: “They ran.” It fits no risk.');
});
