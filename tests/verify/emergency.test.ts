/** Whoever holds a deck, a poster or a sheet that says where to turn finds 999 on it. */
import { describe, expect, test } from 'vitest';
import { lacksEmergency } from '#verify/emergency.ts';

const help = { kind: 'help' };
const talk = { kind: 'prose' };
const lacks = lacksEmergency({
  handouts: [
    { id: 'card', blocks: [talk, help] },
    { id: 'two-columns', blocks: [{ kind: 'columns', left: [talk], right: [help] }] },
    { id: 'organiser', blocks: [{ kind: 'organiser', panels: [{ blocks: [help] }] }] },
    { id: 'story', blocks: [talk] },
    { id: 'plain-columns', blocks: [{ kind: 'columns', left: [talk], right: [talk] }] },
    { id: 'plain-organiser', blocks: [{ kind: 'organiser', panels: [{ blocks: [talk] }] }] },
  ],
  defaultHandouts: [{ id: 'ticket', blocks: [help] }],
} as never);
const isLacking = (kind: string, file: string, ...texts: { text: string; code?: true }[]) =>
  lacks(
    texts.map((text) => ({ where: 'the text', ...text })),
    { entry: { kind, path: `lessons/kite-club/lks2/${file}` } } as never,
  );

describe.each([
  ['deck', 'deck.html'],
  ['poster', 'help-poster.pdf'],
  ['handout', 'card.pdf'],
  ['handout', 'two-columns.pdf'],
  ['handout', 'organiser.docx'],
  ['quiz', 'ticket.pdf'],
])('a %s, %s,', (kind, file) => {
  test('has it, as a number of its own and where people read', () => {
    expect(isLacking(kind, file, { text: 'Fly.' }, { text: 'Ring 999.' })).toBe(false);
    expect(isLacking(kind, file, { text: 'Ring somebody.' })).toBe(true);
    expect(isLacking(kind, file, { text: '19990 kites' })).toBe(true);
    expect(isLacking(kind, file, { text: 'wait(999)', code: true })).toBe(true);
  });
});

test.each([
  ['handout', 'story.pdf'],
  ['handout', 'plain-columns.pdf'],
  ['handout', 'plain-organiser.pdf'],
  ['plan', 'plan.pdf'],
])('a %s, %s, that says nothing of help needs none', (kind, file) => {
  expect(isLacking(kind, file, { text: 'Fly.' })).toBe(false);
});

test('small pictures of a deck hold no text to look through', () => {
  const entry = { kind: 'deck', variant: 'preview', path: 'lessons/kite-club/lks2/deck.svg' };
  expect(lacks([], { entry } as never)).toBe(false);
});
