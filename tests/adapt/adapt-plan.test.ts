import { describe, expect, test } from 'vitest';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const { sharedData } = await sharedDataForTests();

describe('the curriculum on a plan', () => {
  test('names what the lesson’s risks serve, and nothing of risks that it does not teach', async () => {
    const { lessons } = await prepareFixture();
    const mapping = lessons[0]?.versions[0]?.version.plan.mapping ?? [];
    const clauses = mapping.map((row) => row.says).join(' ');
    expect(clauses).toContain('pretend to be someone else');
    expect(clauses).toContain('keeping information private');
    expect(clauses).not.toMatch(/scam|gambl|bullying|AI /i);
    expect(new Set(mapping.map((row) => row.framework)).size).toBe(mapping.length);
  });

  test.each(sharedData.risks.map((risk) => risk.id))(
    'has a clause of its own for %s in each band that may hear of it',
    (id) => {
      const risk = sharedData.risks.find((risk) => risk.id === id);
      for (const band of sharedData.bands) {
        if ((risk?.bands[band.id]?.depth ?? 'none') === 'none') continue;
        const clauses = sharedData.curriculum
          .filter(
            (framework) =>
              framework.nations.includes('england') && framework.bands.includes(band.id),
          )
          .flatMap((framework) => framework.clauses)
          .filter((clause) => clause.risks.includes(id));
        expect(clauses, `${id} in ${band.id}`).not.toHaveLength(0);
      }
    },
  );
});
