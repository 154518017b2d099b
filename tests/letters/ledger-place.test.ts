import { expect, test } from 'vitest';
import { ledgerPlace } from '#scripts/letters/ledger-place.ts';

test.each([
  ['linux', '/home/a', {}, '/home/a/.local/state/forewarned/sent.sqlite'],
  ['linux', '/home/a', { XDG_STATE_HOME: '/state' }, '/state/forewarned/sent.sqlite'],
  ['linux', '/home/a', { XDG_STATE_HOME: 'here' }, '/home/a/.local/state/forewarned/sent.sqlite'],
  ['darwin', '/Users/a', {}, '/Users/a/Library/Application Support/Forewarned/sent.sqlite'],
  ['win32', 'C:\\Users\\a', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\Forewarned\\sent.sqlite'],
  ['win32', 'C:\\Users\\a', {}, 'C:\\Users\\a\\AppData\\Local\\Forewarned\\sent.sqlite'],
] as const)('on %s at %s with %o the ledger is %s', (platform, home, env, place) => {
  expect(ledgerPlace({ platform, home, env })).toBe(place);
});
