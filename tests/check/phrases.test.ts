/** Each phrase that no text uses is found in a sentence, and sentences close to it are left alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportPhrases } from '#check/check-phrases.ts';
import { type Problem, startOf } from '#diagnostics/problem.ts';
import { Embargo } from '#model/lesson/lesson.ts';
import { readYaml } from '#read/read-yaml.ts';

const PATH = 'lessons/embargo.yaml';
const embargo = readYaml(
  { path: PATH, text: readFileSync(PATH, 'utf8') },
  Embargo,
  ({ reason }) => {
    throw new Error(reason);
  },
);
const phrases = embargo?.phrases ?? [];

/** Sentences that break a rule: at least one for each phrase. */
const FOUND: Record<string, string[]> = {
  'no-victim-blame': [
    'Sam put himself at risk.',
    'She made a poor choice.',
    'He should have known.',
    'They asked for it.',
    'It is her own fault.',
    'This is risky behaviour.',
    'Don’t be silly.',
    'Protect yourself so it won’t happen.',
    'If only she had told.',
    'He chose to send it.',
    'She allowed him to look.',
    'She let him film.',
    'She led him on.',
    'He knew the risks.',
    'If this happens, take the phone away.',
  ],
  'no-scare': [
    'You could be next.',
    'Bad people are everywhere.',
    'It happened within seconds.',
    'It ruins your life.',
    'It is online for ever.',
    'Warning!',
    'Remind them how dangerous strangers are.',
  ],
  'no-graphic': ['This is a real case from Kent.', 'He took his own life.', 'A survivor speaks.'],
  'no-how-to': [
    'This gets you in without getting past the age check.',
    'He lied about his age.',
    'Change your date of birth.',
    'Use a VPN.',
    'Film it without them knowing that you do.',
  ],
  'no-own-device': ['Take out your phones.', 'Log in to your account.', 'Show us your profile.'],
  'right-to-pass': ['Everyone must share.', 'Pick someone who hasn’t spoken.'],
  'no-secrecy-promise': [
    'I’ll keep it secret.',
    'Everything you say is private.',
    'We will never tell anyone.',
    'Childline will always keep it secret.',
    'It is completely confidential.',
  ],
  'no-promised-outcome': ['This will keep you safe.', 'It can never happen to you.'],
  'no-image-handling': [
    'Save a copy of the picture.',
    'Ask her to show you the image.',
    'Answer nothing, keep it all, and tell an adult.',
  ],
  'no-stereotype': ['A man in a hood.', 'They are creepy old men.'],
  'use-the-term': [
    'It is stranger danger.',
    'Never talk to strangers.',
    'Stop cyber-bullying.',
    'He is a bully.',
    'Help the victim.',
    'It is revenge porn.',
    'It is child porn.',
    'It is sexting.',
    'That is underage sex.',
    'The perpetrator wrote.',
    'A predator wrote.',
    'He lured her.',
    'She consented to send it.',
    'An undress app.',
    'He committed suicide.',
    'Ask the child protection officer.',
    'On a live stream.',
    'Don’t snitch.',
    'Is your child overly protective of a phone?',
  ],
  'every-family': [
    'Ask your parents.',
    'Ask your mum and dad.',
    'Ring both parents.',
    'We ask all parents to read this.',
  ],
  'uk-english': ['My favorite color.', 'In 5th grade.', 'On 11/24/2026.', 'On November 24, 2026.'],
  'framework-current': ['KCSIE 2025 says so.', 'RSHE 2020.', 'The 3 Cs.'],
  'claims-hold': [
    'The Crime and Policing Act 2026 is now in force.',
    'It is banned in the UK.',
    'It has millions of users.',
  ],
  'no-program-words': [
    'The school is a specimen: use --school with your own file.',
    'Then npm run build.',
    'Rename her under names: in lesson.mdx.',
    'Nobody has confirmed the status in alert.md.',
    'Write it into school.yaml.',
    'It stands in the front matter.',
    'It rests on f01 and f27.',
    'See each band version.',
    'A composed lesson has two stories.',
    'If CEOP is on a slide, say what it does.',
    'Meic (check before use): 080880 23456',
  ],
  'colour-not-alone': ['Write in the red box.', 'Find the words in green.'],
  'letter-safe': [
    'Something has happened here.',
    'Other pupils in the school were asked.',
    'You may opt out.',
    'You may withdraw your child.',
  ],
};

/** Sentences that break none. */
const LEFT_ALONE = [
  'You’re allowed to leave, and nobody minds.',
  'Don’t take the phone away as a punishment.',
  'It is never too late to tell.',
  'Nobody has to speak.',
  'It is their job to keep children safe.',
  'Two friends share a live video.',
  'Adults will only tell the people who can help.',
  'You might hear: “She should have known.” Reply: “Nobody can spot every trick.”',
  'Pupils take warnings word for word, so don’t say “never talk to strangers”.',
  'Anti-bullying work is in the plan.',
  'Victim-blaming keeps children from telling.',
  'The Revenge Porn Helpline is for adults.',
  'Dear parents and carers,',
  'In May 2026, on a Monday.',
  'KCSIE 2026 asks for it.',
  'The four Cs are content, contact, conduct and commerce.',
  'A yellow hand waves.',
  'He pulled her on to the bus.',
  'A nudification app makes fake pictures.',
  'A poem that she composed herself.',
  'It is a question of trust – school by school.',
  'Press F11, and the slides fill the screen.',
  'If the first adult is busy, tell another.',
  'Check before you share it.',
  'A house text-message game.',
];

const problemsIn = (text: string, of = phrases): Problem[] => {
  const problems: Problem[] = [];
  reportPhrases(of, [{ text, place: startOf(PATH), field: '' }], (problem) =>
    problems.push(problem),
  );
  return problems;
};

describe('found:', () => {
  test.each(
    Object.entries(FOUND).flatMap(([rule, texts]) => texts.map((text) => ({ rule, text }))),
  )('$rule in “$text”', ({ rule, text }) => {
    expect([...new Set(problemsIn(text).map(({ ruleId }) => ruleId))]).toEqual([rule]);
  });
});

test.each(LEFT_ALONE)('“%s” is left alone', (text) => {
  expect(problemsIn(text)).toEqual([]);
});

test('every phrase is in one of the sentences', () => {
  const texts = Object.values(FOUND).flat();
  const unproved = phrases.filter((phrase) =>
    texts.every((text) => problemsIn(text, [phrase]).length === 0),
  );
  expect(unproved.map(({ pattern }) => pattern)).toEqual([]);
});
