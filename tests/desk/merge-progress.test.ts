/** Who has read what, when somebody ticks, goes on with another's approval, or ticks what was never opened. */
import { expect, test } from 'vitest';
import { mergeProgress, type PresentItem, type Submitted } from '#desk/approval/merge-progress.ts';

const report: PresentItem = { id: 'report', name: 'Report', readHash: 'r1', openHash: 'o1' };
const NOTHING = { read: {}, by: {}, opened: {} };
const lead = (ticked: string[] = ['report'], more: Partial<Submitted> = {}): Submitted => ({
  ...{ ticked: new Set(ticked), seen: new Set(), role: 'Head', date: '2026-12-01', ...more },
});
const readByDeputy = {
  ...{ read: { report: 'r1' }, by: { report: { role: 'Deputy', date: '2026-11-30' } } },
  opened: { report: 'o1' },
};

test('what is not ticked is unread, though it was read before', () =>
  expect(mergeProgress(readByDeputy, [report], lead([]))).toEqual({
    ...{ read: {}, by: {}, unread: [{ id: 'report', name: 'Report' }], unopened: [] },
  }));

test('what is ticked after it was opened is read by who ticks it', () =>
  expect(mergeProgress({ ...NOTHING, opened: { report: 'o1' } }, [report], lead())).toEqual({
    ...{ read: { report: 'r1' }, by: { report: { role: 'Head', date: '2026-12-01' } } },
    ...{ unread: [], unopened: [] },
  }));

test('what is ticked and was never opened, or was opened as it was before, says so', () => {
  for (const opened of [{}, { report: 'o0' }]) {
    const merged = mergeProgress({ ...NOTHING, opened }, [report], lead());
    expect(merged.unopened).toEqual(['Report']);
    expect(merged.by.report).toEqual({ role: 'Head', date: '2026-12-01', isUnopened: true });
  }
});

test('what another has read stays theirs', () =>
  expect(mergeProgress(readByDeputy, [report], lead()).by.report?.role).toBe('Deputy'));

test('what another has read, and has changed since, is read by who ticks it now', () => {
  const changed = { ...report, readHash: 'r2', openHash: 'o2' };
  const before = { ...readByDeputy, opened: { report: 'o2' } };
  expect(mergeProgress(before, [changed], lead()).by.report?.role).toBe('Head');
});

test('what another ticked unopened is read by who opens it', () => {
  const { by } = mergeProgress({ ...NOTHING }, [report], lead());
  const opened = { read: { report: 'r1' }, by, opened: { report: 'o1' } };
  const after = mergeProgress(opened, [report], lead(['report'], { role: 'Deputy' }));
  expect(after.by.report).toEqual({ role: 'Deputy', date: '2026-12-01' });
  expect(after.unopened).toEqual([]);
});

test('whose changed words were seen is read, and needs not be opened again', () => {
  const changed = { ...report, readHash: 'r2', openHash: 'o2' };
  const seen = lead([], { seen: new Set(['report']) });
  expect(mergeProgress(readByDeputy, [changed], seen)).toMatchObject({
    ...{ read: { report: 'r2' }, unread: [], unopened: [] },
  });
});

test('a role that is not typed yet is recorded for nobody', () =>
  expect(mergeProgress(NOTHING, [report], lead(['report'], { role: '' })).by).toEqual({}));
