/** What came is called what it calls itself: a guide is no alert. */
import { expect, test } from 'vitest';
import { inPaper, nodesInPaper, paperKindOf } from '#model/paper/paper-kind.ts';

test.each([
  ['Safeguarding guide for parents: kite apps', 'guide'],
  ['Notice to schools: kites', 'notice'],
  ['A letter from Elwy School', 'letter'],
  ['Elwy School\nDear parents,', 'letter'],
  ['Warning after boy falls\nBy Ann Hollis, Elwy Valley Mercury', 'report'],
  ['By Ann Hollis, Head of Year\nAlert: kites', 'alert'],
  ['Alert: guidance on kites', 'alert'],
  ['Kites in the park: a guide\nHelp Centre\nSearch help articles', 'help-page'],
  ['Kites in the park', 'alert'],
])('“%s”', (front, kind) => expect(paperKindOf(front)).toBe(kind));

test('what we say of it is said of a guide, and what it says itself stands', () => {
  expect(
    inPaper(
      'We were sent a safeguarding alert. The alert says: “The alert is “the alert” here.”',
      'guide',
    ),
  ).toBe('We were sent a safeguarding guide. The guide says: “The alert is “the alert” here.”');
  expect(inPaper('A safeguarding alert from the Mercury. The alert says:', 'report')).toBe(
    'A newspaper’s report from the Mercury. The report says:',
  );
  expect(inPaper('We were sent an alert about kites.', 'letter')).toBe(
    'We were sent a warning about kites.',
  );
  expect(inPaper('We were sent a safeguarding alert on a kite app. It is …', 'help-page')).toBe(
    'We were sent a kite app’s own help page for families. It is …',
  );
  expect(inPaper('The alert tells of it; alerts do.', 'alert')).toBe(
    'The alert tells of it; alerts do.',
  );
});

test('in every text of a tree', () => {
  const text = { type: 'text', value: 'The alert.' };
  const node = { type: 'paragraph', children: [{ type: 'strong', children: [text] }] };
  expect(JSON.stringify(nodesInPaper(node, 'notice'))).toContain('The notice.');
});
