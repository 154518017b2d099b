/** A letter says in its first sentence what kind of thing the alert is on, where a fact of the alert does. */
import { expect, test } from 'vitest';
import type { Fact } from '#model/alert/alert.ts';
import { onService } from '#model/alert/alert-about.ts';

const fact = (sentence: string, more: Partial<Fact> = {}): Fact => ({
  ...{ id: 'f01', says: sentence, source: 'line 1', risks: [] },
  ...{ kind: 'service', holds: 'changed', ...more },
});

test.each<[string, Fact[], string]>([
  ['the kind that a fact says', [fact('It is a pet game.')], ' on a pet game'],
  [
    'the first of two',
    [fact('It is a drawing app.'), fact('It is a chat site.')],
    ' on a drawing app',
  ],
  ['nothing of what else a fact says', [fact('It is a worry, and a big one.')], ''],
  ['nothing where no fact says it', [fact('It can show where a user is.')], ''],
  ['nothing that is left out', [fact('It is a pet game.', { leftOut: 'No.' })], ''],
  ['nothing that is no longer so', [fact('It is a pet game.', { holds: 'no' })], ''],
  ['nothing of another kind of fact', [fact('It is a pet game.', { kind: 'sign' })], ''],
])('%s', (_, facts, phrase) => expect(onService(facts)).toBe(phrase));
