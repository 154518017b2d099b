import { describe, expect, test } from 'vitest';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData } = await sharedDataForTests();

describe('the curriculum on a plan', () => {
  test('names what the lesson’s risks serve, and nothing of risks that it does not teach', async () => {
    const { lessons } = await prepareFixture();
    const mapping = lessons[0]?.versions[0]?.version.plan.mapping ?? [];
    const says = mapping.map((one) => one.says).join(' ');
    expect(says).toContain('pretend to be someone else');
    expect(says).toContain('keeping information private');
    expect(says).not.toMatch(/scam|gambl|bullying|AI /i);
    expect(new Set(mapping.map((one) => one.framework)).size).toBe(mapping.length);
  });

  test.each(sharedData.risks.map((risk) => risk.id))(
    'has a clause of its own for %s in each band that may hear of it',
    (id) => {
      const risk = sharedData.risks.find((one) => one.id === id);
      for (const band of sharedData.bands) {
        if ((risk?.bands[band.id]?.depth ?? 'none') === 'none') continue;
        const clauses = sharedData.curriculum
          .filter((one) => one.nations.includes('england') && one.bands.includes(band.id))
          .flatMap((one) => one.clauses)
          .filter((one) => one.risks.includes(id));
        expect(clauses, `${id} in ${band.id}`).not.toHaveLength(0);
      }
    },
  );
});
