import { error, type Rule } from '../rule.ts';

/** Rules on the parents' workshop and the staff briefing. */
export const MEETING = {
  'meeting-in-time': error(
    'A workshop takes 45 to 60 minutes and a briefing 10 to 15, with no more than 14 slides.',
    {
      in: 'workshops.mdx',
      ok: 'title="Questions, and thank you" minutes="8"',
      notOk: 'title="Questions, and thank you" minutes="18"',
      at: '<Workshop for="parents"',
    },
  ),
  'meeting-names-once': error(
    'What adults meet over names the service in the alert once, with its status, and nothing else.',
    {
      in: 'workshops.mdx',
      ok: 'An hour for parents and carers\n',
      notOk: 'An hour on Blobchat for parents and carers\n',
      at: 'An hour on Blobchat for parents and carers',
    },
  ),
} as const satisfies Record<string, Rule>;
