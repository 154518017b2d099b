import { error, lesson, type Rule } from '../rule.ts';

/** Rules on evidence: nothing is claimed beyond the alert's facts. */
export const EVIDENCE = {
  'fact-exists': error(
    'A claim names a fact of the alert, and one that holds.',
    lesson('layout="story" facts="f01"', 'layout="story" facts="f09"'),
  ),
  'fact-used-or-excused': error('Each fact is used, or left out for a reason.', {
    in: 'alert.md',
    ok: '    leftOut: No date and no source.\n',
    notOk: '',
    at: '---',
  }),
  'status-current': error(
    'A letter says how things stand today: the status check and the review date are current.',
    lesson('reviewBy: 2027-03-01', 'reviewBy: 2026-11-01'),
  ),
  'status-settled': error(
    'A status that somebody has confirmed says how things stand, and not that it will be looked up.',
    {
      in: 'alert.md',
      ok: 'nowUnnamed: The app in the alert still runs as described.',
      notOk: 'nowUnnamed: We have not confirmed yet whether the app in the alert still runs.',
    },
  ),
} as const satisfies Record<string, Rule>;
