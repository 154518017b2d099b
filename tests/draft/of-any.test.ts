/** Advice on what the alert told of holds for any child, and any such thing: nobody's own “her” and no “the clip” is left. */
import { expect, test } from 'vitest';
import { ofAny } from '#draft/quote/of-any.ts';

test.each([
  [
    'Don’t forward the clip, even to warn people.',
    'Don’t forward [such a] clip, even to warn people.',
  ],
  ['Keep the parcel and the label.', 'Keep [such a] parcel and the label.'],
  ['Ask her straight, and let her answer.', 'Ask [your child] straight, and let her answer.'],
  ['Don’t go through her kite bag.', 'Don’t go through [your child’s] kite bag.'],
  [
    'If your child is in one of these groups, ask them to leave it.',
    'If your child is in [such a] group, ask them to leave it.',
  ],
  ['Turn off these pages.', 'Turn off [such] pages.'],
  ['Talk to him first.', 'Talk to [your child] first.'],
])('%s', (text, says) => expect(ofAny(text)).toBe(says));

test.each([
  // Whoever is blocked or answered is somebody else.
  'Block him, and don’t reply.',
  'If your friend flies it, tell him.',
  // Told, and no advice.
  'After the parcel, the man asked for a kite.',
  'Say ‘Show the clip to me’, and wait.'.replaceAll('‘', '“').replaceAll('’,', '”,'),
])('as it stands: %s', (text) => expect(ofAny(text)).toBe(text));
