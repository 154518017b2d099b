/** What every plan and briefing says, whatever the lesson. */
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData } = await sharedDataForTests();
const said = (id: string): string =>
  textOf({ type: 'root', children: sharedData.common.get(id) ?? [] });

const DUE: [section: string, what: string, says: RegExp][] = [
  ['disclosure', 'listen and stay calm', /listen.*calm/is],
  ['disclosure', 'believe, and no blame', /I believe you.*isn[’']t your fault/is],
  ['disclosure', 'promise no secret', /can[’']t promise to keep this to myself/i],
  ['disclosure', 'open questions only', /open questions.*Don[’']t press for detail/is],
  ['disclosure', 'never look at an image', /never look at an image/i],
  ['disclosure', 'the lead at once, and 999 in danger', /at once.*the same day.*999 first/is],
  ['disclosure', 'write down exact words', /exact words.*Facts, no opinions/is],
  [
    'disclosure',
    'leave the rest to the lead',
    /Don[’']t tell the parents.*Don[’']t look into it/is,
  ],
  ['disclosure', 'look after yourself', /look after yourself/i],
  ['before', 'tell the lead', /Tell the .* the date and the topic/i],
  ['before', 'pupils who have lived through it', /lived through.*on a plan, in care.*bereaved/is],
  ['before', 'a way out and a named adult', /quiet way out.*named adult/is],
  ['before', 'see it first', /See every slide and sheet/i],
  ['before', 'a question box', /question box/i],
  ['before', 'the letter first', /letter first/i],
  ['before', 'no phone and no account', /no phone and no account/i],
  [
    'image-rule',
    'never look, copy, print, save or forward',
    /Never look at, copy, print, save or forward/i,
  ],
  ['image-rule', 'not in trouble', /not in trouble for asking for help/i],
  [
    'live-case',
    'no lesson in reply to a live case',
    /do not teach this lesson to that class.*blame.*taking the phone away/is,
  ],
  ['ground-rules', 'right to pass', /You can pass/i],
  ['ground-rules', 'distancing', /made-up people/i],
  ['ground-rules', 'a question without a name', /goes in the box/i],
  ['at-risk', 'pupils with special needs', /special educational needs/i],
  ['at-risk-images', 'boys', /boys/i],
  ['harmed-others', 'support for both children', /Both children get support/i],
  [
    'delivery',
    'a lesson, not an assembly, and not on Friday',
    /not an assembly.*last thing on Friday/is,
  ],
];

test.each(DUE)('“%s” says: %s', (section, _, pattern) => {
  expect(said(section)).toMatch(pattern);
});
