import { defineConfig } from 'vitest/config';

/** Tests that only call functions: they share what they import, where all others begin anew. */
const PURE = [
  'tests/{model,slides,draw,kit,compose}/**/*.test.ts',
  'tests/read/{class/*,read-yaml,typography}.test.ts',
  'tests/read/alert/{formats,in-line-items,name-spellings,negation,own-signs,plain-words,section-words,unmapped,weigh-lists}.test.ts',
  'tests/check/{closed-words,find-names,shingles,words,pdf/check-pdf}.test.ts',
  'tests/check/bytes/{bytes-texts,emergency,found-text,hidden-notes,html-faults,html-texts,mail-texts,office-texts}.test.ts',
  'tests/letters/{ledger,ledger-place,letter-key}.test.ts',
  'tests/write/{deck,letter,slides}/*.test.ts',
];
const each = {
  testTimeout: 60_000,
  hookTimeout: 300_000,
  update: false,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...each, name: 'pure', include: PURE, isolate: false } },
      {
        test: {
          ...each,
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['tests/build-once.ts'],
        },
      },
    ],
  },
});
