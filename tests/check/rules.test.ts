/** Every rule: its example in the rule book is run, and so are further ways to break it. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import type { Rule } from '#diagnostics/rule.ts';
import { RULES, type RuleId } from '#diagnostics/rules.ts';
import {
  type Change,
  changed,
  FIXTURE,
  prepareFixture,
  prepareVariants,
} from '../prepare-fixture.ts';
import { isProof } from '../proof.ts';
import { changeOf, FILES, problemsOf } from './run-example.ts';

interface NotOk {
  rule: RuleId;
  name: string;
  lesson?: Change[];
  alert?: Change[];
  common?: Change[];
  today?: string;
  /** What stands on the line that the problem points at. */
  at?: string;
}

const STORY = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';
const note = (text: string): Change => [
  '**Do:** Count each corner and write it down.',
  `**Do:** ${text}`,
];

const NOT_OK: NotOk[] = [
  {
    rule: 'lesson-is-data',
    name: 'an import',
    lesson: [['<Band id="lks2"', 'import fs from "node:fs"\n\n<Band id="lks2"']],
  },
  {
    rule: 'lesson-is-data',
    name: 'an expression in the text',
    lesson: [[STORY, 'Wren {process.env.HOME} flies.']],
    at: 'process.env',
  },
  {
    rule: 'lesson-is-data',
    name: 'an expression in an attribute',
    lesson: [['<Slide part="help" title="Keep telling"', '<Slide part="help" title={evil()}']],
  },
  {
    rule: 'component-known',
    name: 'a script',
    lesson: [[STORY, '<script>alert(1)</script>']],
    at: 'script',
  },
  {
    rule: 'component-placed',
    name: 'a slide in a slide',
    lesson: [[STORY, '<Lines count="2"/>']],
    at: 'Lines',
  },
  {
    rule: 'attribute-valid',
    name: 'minutes that are no number',
    lesson: [['title="Keep telling" minutes="3"', 'title="Keep telling" minutes="three"']],
    at: 'three',
  },
  {
    rule: 'markdown-plain',
    name: 'a remote picture',
    lesson: [['![A kite over a hill](kite)', '![A kite](https://example.org/kite.png)']],
    at: 'example.org',
  },
  {
    rule: 'markdown-plain',
    name: 'a link that runs code',
    lesson: [[STORY, '[Fly](javascript:alert(1))']],
    at: 'javascript',
  },
  {
    rule: 'alt-text-present',
    name: 'a picture without words',
    lesson: [['![A kite over a hill](kite)', '![](kite)']],
    at: '![](kite)',
  },
  {
    rule: 'picture-exists',
    name: 'a picture that is not there',
    lesson: [['(kite)', '(kite-with-lasers)']],
    at: 'lasers',
  },
  {
    rule: 'reference-resolves',
    name: 'an endpoint of nothing',
    lesson: [['<Again of="think"/>', '<Again of="thought"/>']],
    at: 'thought',
  },
  {
    rule: 'structure-valid',
    name: 'a card for a group that is not there',
    lesson: [['| Bo asks what you ate | Keep |', '| Bo asks what you ate | Both |']],
    at: '| Both |',
  },
  {
    rule: 'check-has-one-answer',
    name: 'two right answers',
    lesson: [['- [ ] The flyer is kind', '- [x] The flyer is kind']],
    at: '<Check',
  },
  {
    rule: 'check-has-one-answer',
    name: 'an option without a reply',
    lesson: [['\n\n  A smile is what shows. It is not proof.', '']],
    at: 'The flyer is kind',
  },
  {
    rule: 'yaml-valid',
    name: 'a field that is not one',
    lesson: [['subject: stranger-contact', 'subjekt: stranger-contact']],
  },
  {
    rule: 'risk-depth',
    name: 'a risk that the taxonomy does not have for the band',
    lesson: [
      ['id="lks2" title', 'id="eyfs" title'],
      ['risks="stranger-contact personal-information"', 'risks="viral-challenges"'],
    ],
  },

  {
    rule: 'no-platform-name',
    name: 'in the text',
    lesson: [[STORY, 'Wren is on Blobchat.']],
    at: 'Blobchat',
  },
  {
    rule: 'no-platform-name',
    name: 'in alt text',
    lesson: [['![A kite over a hill]', '![A kite on Blobchat]']],
    at: 'Blobchat',
  },
  {
    rule: 'no-platform-name',
    name: 'in a note',
    lesson: [note('Say that it is Blobchat.')],
    at: 'Blobchat',
  },
  {
    rule: 'no-platform-name',
    name: 'in a file name',
    lesson: [['id="kite-sheet"', 'id="blobchat-sheet"']],
    at: 'blobchat-sheet',
  },
  {
    rule: 'no-platform-name',
    name: 'in a title',
    lesson: [['title="A new flyer"', 'title="The Blob-Chat"']],
    at: 'Blob-Chat',
  },
  {
    rule: 'no-platform-name',
    name: 'with look-alike letters',
    lesson: [[STORY, 'Wren is on Вlоbсhаt.']],
  },
  {
    rule: 'no-platform-name',
    name: 'with a zero-width space',
    lesson: [[STORY, 'Wren is on Blob\u200bchat.']],
  },
  {
    rule: 'no-platform-name',
    name: 'with digits for letters',
    lesson: [[STORY, 'Wren is on bl0bch4t.']],
  },
  {
    rule: 'no-platform-name',
    name: 'split by bold type',
    lesson: [[STORY, 'Wren is on Blob**chat** now.']],
  },
  {
    rule: 'no-alert-sentence',
    name: 'eight words of the alert',
    lesson: [[STORY, 'The notice says that she flies a kite on a live video.']],
    at: 'The notice',
  },
  {
    rule: 'band-words',
    name: 'an adult’s word',
    lesson: [[STORY, 'Wren hears of grooming.']],
    at: 'grooming',
  },
  {
    rule: 'no-victim-blame',
    name: 'a child at fault',
    lesson: [[STORY, 'Wren put herself at risk.']],
    at: 'put herself',
  },
  { rule: 'no-scare', name: 'a threat', lesson: [[STORY, 'You could be next.']], at: 'You could' },
  {
    rule: 'no-personal-question',
    name: 'a pupil’s own story',
    lesson: [note('Ask: has this happened to you?')],
    at: 'has this',
  },
  {
    rule: 'no-secrecy-promise',
    name: 'a promise',
    lesson: [note('Say: I will keep it secret.')],
    at: 'keep it secret',
  },
  {
    rule: 'use-the-term',
    name: 'an old term',
    lesson: [note('Call it cyberbullying.')],
    at: 'cyberbullying',
  },
  {
    rule: 'contact-as-listed',
    name: 'a wrong helpline',
    lesson: [note('Ring 0800 1112.')],
    at: '0800 1112',
  },
  {
    rule: 'contact-as-listed',
    name: 'an adults’ line for pupils',
    lesson: [[STORY, 'Ring 0808 800 5000.']],
    at: '0808',
  },
  {
    rule: 'help-route-fits',
    name: 'a route that is too old for the band',
    lesson: [
      [
        '<Slide part="help" title="Keep telling" minutes="3" short="2" layout="help">\n\n<Help/>',
        '<Slide part="help" title="Keep telling" minutes="3" short="2" layout="help">\n\n<Help routes="report-remove"/>',
      ],
    ],
    at: 'report-remove',
  },
  {
    rule: 'help-route-present',
    name: 'a first slide without the strip',
    lesson: [['short="1" layout="title"', 'short="1" layout="picture"']],
    at: 'layout="picture"',
  },
  {
    rule: 'help-route-present',
    name: 'a last slide without the strip',
    lesson: [['layout="closing"', 'layout="text"']],
    at: 'layout="text"',
  },
  {
    rule: 'right-to-pass',
    name: 'a welcome that does not say so',
    lesson: [['You can join in, or pass. Helpers', 'Helpers']],
  },
  {
    rule: 'not-your-fault',
    name: 'a deck that does not say so',
    lesson: [['it is never your fault. ', '']],
  },
  {
    rule: 'two-trusted-adults',
    name: 'no adult at home',
    lesson: [['Helpers at home and at school', 'Helpers at school']],
  },
  {
    rule: 'not-in-trouble',
    name: 'the law alone',
    lesson: [[STORY, 'It is against the law to ask.']],
  },
  {
    rule: 'not-in-trouble',
    name: 'the law alone, on a sheet',
    lesson: [['What could Wren say?', 'Why is it against the law to ask Wren that?']],
    at: '<Handout id="kite-sheet"',
  },
  {
    rule: 'letter-safe',
    name: 'a hint at an incident',
    lesson: [
      ['We are writing to say what your child will learn.', 'A pupil in our school has told us.'],
    ],
    at: 'A pupil',
  },
  {
    rule: 'letter-safe',
    name: 'an opt-out',
    lesson: [['We are writing to say what your child will learn.', 'You may withdraw your child.']],
    at: 'withdraw',
  },

  {
    rule: 'parts-in-order',
    name: 'a part missing',
    lesson: [
      [
        '<Slide part="check" title="What does Wren know?"',
        '<Slide part="story" title="What does Wren know?"',
      ],
    ],
  },
  {
    rule: 'minutes-add-up',
    name: 'a minute too many',
    lesson: [['title="Wren tells" minutes="3"', 'title="Wren tells" minutes="4"']],
    at: 'A new flyer',
  },
  {
    rule: 'short-route-adds-up',
    name: 'a minute short',
    lesson: [['minutes="13" short="6"', 'minutes="13" short="5"']],
  },
  {
    rule: 'slide-count',
    name: 'a slide fewer',
    lesson: [
      [
        '<Slide part="story" title="Wren tells" minutes="3" layout="story">',
        '<Slide part="story" title="Wren tells" minutes="3" layout="story" optional="yes">',
      ],
    ],
  },
  {
    rule: 'notes-present',
    name: 'a slide without notes',
    lesson: [['<Notes>\n\n**Do:** Hold the drawings up to the window.\n\n</Notes>', '']],
  },
  {
    rule: 'endpoint-mirrors-baseline',
    name: 'another question at the end',
    lesson: [['<Again of="think"/>', 'What have you learnt?']],
  },
  {
    rule: 'timeline-matches',
    name: 'a part that the plan forgets',
    lesson: [['| endpoint | Corners again. |\n', '']],
  },
  {
    rule: 'plan-complete',
    name: 'no home link',
    lesson: [['Play keep or tell with someone at home.', '']],
  },
  {
    rule: 'handouts-complete',
    name: 'no worksheet',
    lesson: [['kind="worksheet"', 'kind="poster"']],
  },
  {
    rule: 'words-per-slide',
    name: 'a wall of text',
    lesson: [[STORY, `${STORY} ${STORY} ${STORY}`]],
  },
  {
    rule: 'words-per-handout',
    name: 'a long sheet',
    lesson: [['What could Wren say?', Array(121).fill('kite').join(' ')]],
  },
  {
    rule: 'sentence-length',
    name: 'a long breath',
    lesson: [[STORY, Array(24).fill('Wren flies and').join(' ')]],
  },
  {
    rule: 'letter-length',
    name: 'a long letter',
    lesson: [
      ['We are writing to say what your child will learn.', Array(320).fill('We write.').join(' ')],
    ],
  },
  {
    rule: 'reading-grade',
    name: 'a hard letter',
    lesson: [
      [
        'We are writing to say what your child will learn.',
        'Communicating electronically necessitates considerable deliberation regarding unfamiliar individuals.',
      ],
    ],
  },
  {
    rule: 'nothing-repeated',
    name: 'a paragraph twice',
    lesson: [['Wren tells Uncle Bo. He stops sanding and listens.', STORY]],
    at: STORY,
  },
  { rule: 'nothing-left-over', name: 'a placeholder', lesson: [note('TODO')], at: 'TODO' },
  {
    rule: 'fact-exists',
    name: 'a fact that is not there',
    lesson: [['layout="story" facts="f01"', 'layout="story" facts="f09"']],
    at: 'f09',
  },
  {
    rule: 'fact-exists',
    name: 'a fact that is undated',
    lesson: [['layout="story" facts="f01"', 'layout="story" facts="f02"']],
    at: 'f02',
  },
  {
    rule: 'fact-used-or-excused',
    name: 'a fact that nobody says',
    alert: [['    leftOut: No date and no source.\n', '']],
  },
  {
    rule: 'contact-as-listed',
    name: 'a wrong number for staff',
    lesson: [['### Why now', '### Why now\n\nRing 0800 1112.']],
    at: '0800 1112',
  },
  {
    rule: 'contact-as-listed',
    name: 'a wrong number in every plan',
    common: [['Never look at an image,** and', 'Never look at an image,** ring 0800 1112, and']],
  },
  {
    rule: 'no-secrecy-promise',
    name: 'a promise for staff to give',
    lesson: [['### Why now', '### Why now\n\nSay: we will keep it secret.']],
    at: 'keep it secret',
  },
  {
    rule: 'no-image-handling',
    name: 'in every plan',
    common: [['and never ask to see one', 'and ask the child to show it']],
  },
  {
    rule: 'route-current',
    name: 'a service of another country',
    lesson: [note('Tell them about the CyberTipline.')],
    at: 'CyberTipline',
  },
  {
    rule: 'no-opening-hours',
    name: 'beside a number',
    lesson: [note('Ring 0800 1111, 24/7.')],
    at: '24/7',
  },
  {
    rule: 'letter-names-once',
    name: 'on the card',
    lesson: [['What do you like to watch?', 'Do you know Blobchat?']],
    at: 'Blobchat',
  },
  {
    rule: 'letter-calm',
    name: 'a cry',
    lesson: [['safety in Years 3 and 4"', 'safety in Years 3 and 4!"']],
    at: '<Letter',
  },
  {
    rule: 'letter-complete',
    name: 'without a day',
    lesson: [['<When/>, they will', 'They will']],
    at: '<Letter',
  },
  {
    rule: 'answers-match',
    name: 'a card twice',
    lesson: [['| A flyer asks for your street |', '| Bo asks what you ate |']],
    at: '| Tell |',
  },
  {
    rule: 'pointed-at-exists',
    name: 'a poster that is not there',
    lesson: [['Draw a kite in one line.', 'Look at your poster.']],
    at: 'poster',
  },
  {
    rule: 'pointed-at-exists',
    name: 'a check that the deck does not ask',
    lesson: [
      ['| check | Ask. |', '| check | “What does Wren know?”, then “What does a sponsor buy?” |'],
    ],
    at: 'sponsor',
  },
  {
    rule: 'pointed-at-exists',
    name: 'a question that the deck does not ask',
    lesson: [['| story | Read. |', '| story | Read; know or told? |']],
    at: 'know or told',
  },
  {
    rule: 'pointed-at-exists',
    name: 'a sheet that is not handed out',
    lesson: [['- One set of cards a pair.', '- Copy "Keep or sell" for each.']],
    at: 'Keep or sell',
  },
  {
    rule: 'sentence-length',
    name: 'in a letter',
    lesson: [
      ['We are writing to say what your child will learn.', Array(70).fill('we read').join(' ')],
    ],
    at: '<Letter',
  },
  { rule: 'status-current', name: 'a review date gone by', today: '2027-03-02' },
  {
    rule: 'status-current',
    name: 'a letter without the status',
    lesson: [['ask.\n\n<Status/>', 'ask.']],
  },
];

test('the fixture is an `ok` example of every rule', async () => {
  const { problems, lessons } = await prepareFixture();
  expect(problems).toEqual([]);
  expect(lessons[0]?.versions).toHaveLength(1);
});

describe('the example of', () => {
  // What is refused by `npm run new` alone is run in new.test.ts as well.
  const examples = (Object.entries(RULES) as [RuleId, Rule][]).filter(
    ([id]) => isProof || id !== 'lesson-kept',
  );
  const found = new Map<RuleId, Problem[]>();
  const run = async (rule: RuleId, { example }: Rule): Promise<Problem[]> => {
    const problems = found.get(rule) ?? (await problemsOf(rule, example));
    found.set(rule, problems);
    return problems;
  };

  test.each(examples)('%s breaks this rule and no other', async (id, rule) => {
    const problems = await run(id, rule);
    expect([...new Set(problems.map(({ ruleId }) => ruleId))], listed(problems)).toEqual([id]);
    for (const { reason, note } of problems) {
      expect(reason).toMatch(/^Unexpected /);
      expect(note.length).toBeGreaterThan(20);
    }
  });

  test.each(examples.filter(([, { example }]) => Object.hasOwn(FILES, example.in)))(
    '%s is found where it stands',
    async (id, rule) => {
      const { example } = rule;
      const [problem] = await run(id, rule);
      const file = problem?.place.file ?? '';
      const source = await readFile(file, 'utf8');
      const text = file === FILES[example.in] ? changed(source, [changeOf(example)], file) : source;
      const start = example.at ? text.indexOf(example.at) : text.lastIndexOf(example.notOk);
      const from = text.slice(0, start).split('\n').length;
      const lines = (example.at ?? example.notOk).split('\n').length;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(problem?.place.line).toBeGreaterThanOrEqual(from);
      expect(problem?.place.line).toBeLessThan(from + lines);
    },
  );
});

test('who issued a paper stands in brackets, and is no placeholder: “[Schools Hub]”', async () => {
  const { problems } = await prepareFixture({ lesson: [note('[Schools Hub] asks it.')] });
  expect(problems.filter(({ ruleId }) => ruleId === 'nothing-left-over')).toEqual([]);
});

test.each(['[names of staff]', '[dates]'])('%s is a placeholder, of several', async (left) => {
  const { problems } = await prepareFixture({ lesson: [note(`${left} asks it.`)] });
  expect(problems.map(({ ruleId }) => ruleId)).toContain('nothing-left-over');
});

describe('a not-ok example of', () => {
  const together = NOT_OK.filter(({ common, today }) => !common && !today);
  const read = new Map<NotOk, Problem[]>();
  beforeAll(async () => {
    const prepared = await prepareVariants(
      together.map(({ lesson = [], alert = [] }) => ({ lesson, alert })),
    );
    for (const [index, notOk] of together.entries())
      read.set(notOk, prepared[index]?.problems ?? []);
  });
  const problemsOf = async (notOk: NotOk): Promise<Problem[]> => {
    const { lesson = [], alert = [], common, today } = notOk;
    const sharedData = common ? { sharedData: { 'common.mdx': common } } : {};
    return (
      read.get(notOk) ??
      (await prepareFixture({ lesson, alert, ...sharedData, ...(today ? { today } : {}) })).problems
    );
  };

  test.each(NOT_OK)('$rule: $name', async (notOk) => {
    const { rule, lesson, at } = notOk;
    const problems = await problemsOf(notOk);
    const found = problems.filter((problem) => problem.ruleId === rule);
    expect(found, listed(problems)).not.toHaveLength(0);
    const [first] = found;
    expect(first?.reason).toMatch(/^Unexpected /);
    expect(first?.note.length).toBeGreaterThan(20);
    if (at !== undefined) {
      const text = changed(await readFile(FIXTURE, 'utf8'), lesson ?? [], FIXTURE);
      expect(text.split('\n')[(first?.place.line ?? 0) - 1]).toContain(at);
    }
  });
});

const listed = (problems: readonly Problem[]): string =>
  problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n');
