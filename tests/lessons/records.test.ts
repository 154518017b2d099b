/** The record of an incident and its key, in every story with every turn that may join it: each line has its own answer. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { byMechanism } from '#compose/in-place.ts';
import { incidentOf } from '#compose/incident.ts';
import { inside, tableOf } from '#compose/nodes.ts';
import { recordOf } from '#compose/record.ts';
import { childrenOf, isComponentNode } from '#model/lesson/component.ts';
import { type Joined, joinTurns } from '#model/lesson/join-turns.ts';
import { toldBy } from '#model/lesson/story.ts';
import { tellingsOf } from '#model/lesson/tellings.ts';
import { sharedDataForTests } from '#scripts/samples/shared-data.ts';

const { sharedData, modules } = await sharedDataForTests();
const nameOf = (id: string) => sharedData.cast.find((character) => character.id === id)?.name ?? id;

interface Sheet {
  where: string;
  lines: string[];
  answer: string;
  /** Lines that turns bring. */
  joined: string[];
}

/** Each story as each mechanism has it, with each turn or two that may join it. */
const sheets: Sheet[] = sharedData.bands.flatMap((band) =>
  tellingsOf(modules, band.id).flatMap(({ id, risk, telling, module }): Sheet[] => {
    if (!telling || band.readAloud) return [];
    const stories = modules.stories.get(band.id);
    const others = Object.keys(stories?.turns ?? {}).filter((key) => key !== risk);
    const seen = new Map<string, Joined[]>();
    for (const first of others)
      for (const other of others) {
        const { turns } = joinTurns([risk, first, other], stories, band, sharedData.risks, id);
        if (turns.length > 0) seen.set(turns.map((turn) => turn.risk).join(), turns);
      }
    return [undefined, ...Object.keys(telling.asks)].flatMap((mechanism) =>
      [...seen.values()].map((turns) => {
        const incident = incidentOf(
          {
            file: '',
            lead: {
              ...{ risk, telling: id, role: 'lead', facts: '', cannotWait: false, take: null },
              module,
              children: byMechanism(childrenOf(module), mechanism),
            },
            telling: toldBy(telling, mechanism),
            toldToo: '',
            turns: turns.map((turn) => ({ ...turn, facts: '' })),
          },
          nameOf,
        );
        const nodes = recordOf(incident, band);
        const rows = nodes.flatMap((node) =>
          isComponentNode(node)
            ? childrenOf(node).flatMap((child) =>
                child.type === 'table' ? child.children.slice(1) : [],
              )
            : [],
        );
        return {
          where: [band.id, id, mechanism ?? '', ...turns.map((turn) => turn.risk)].join(' '),
          lines: rows.map((row) => textContent(row.children[1] ?? row)),
          answer: nodes
            .flatMap((node) => (isComponentNode(node) ? inside(node, 'Answer') : []))
            .map((node) => textContent(node))
            .join(' '),
          joined: turns.flatMap(({ turn }) => (turn.record ? [incident.fill(turn.record)] : [])),
        };
      }),
    );
  }),
);

/** Numbers of lines that an answer gives before a colon, sentence by sentence: “2, 4 and 5: tell.” */
const numbersIn = (answer: string, pattern = /.*/): number[] =>
  [...answer.matchAll(/(?<=^|\. )((?:\d+(?:, | and )?)+): ([^.]*)\./g)]
    .filter(([, , verdict = '']) => pattern.test(verdict))
    .flatMap(([, numbers = '']) => [...numbers.matchAll(/\d+/g)].map(Number));

/** What nobody may call fine: asking for a picture, a secret, a password or a meeting, a threat, money in a hurry. */
const WRONG =
  /\b(send (me )?an? .*?(picture|photo)|nudes?|don't (tell|show)|secret|password|or else|you owe|meet me|come alone|bring nobody|just us|needn't know|read me the code|send it, quick)\b/i;
const keyed = sheets.filter(({ answer }) => /\d: /.test(answer));

describe('the key of a record', () => {
  test('is there for stories of every age whose lines are answered one by one', () => {
    expect(new Set(keyed.map(({ where }) => where.split(' ')[0]))).toEqual(
      new Set(['lks2', 'uks2', 'ks3']),
    );
    expect(keyed.length).toBeGreaterThan(1000);
  });

  test('answers each line once, and none that is not there', () => {
    const wrong = keyed.filter(
      ({ lines, answer }) =>
        numbersIn(answer)
          .toSorted((a, b) => a - b)
          .join() !== lines.map((_, index) => index + 1).join(),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test('never calls a line fine that a turn brings, or in which somebody asks for what nobody may ask for', () => {
    const wrong = keyed.flatMap(({ where, lines, answer, joined }) =>
      numbersIn(answer, /^fine/)
        .map((number) => lines[number - 1] ?? '')
        .filter((line) => joined.includes(line) || WRONG.test(line.replaceAll('’', "'")))
        .map((line) => `${where}: ${line}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has a line for each turn', () => {
    const wrong = sheets.filter(({ lines, joined }) =>
      joined.some((line) => !lines.includes(line)),
    );
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

test('what a risk brings to another’s plan, its first hard question, is about no meeting: only the story with a meeting has that', () => {
  const wrong = sharedData.bands.flatMap((band) =>
    [...modules.risks.values()].flatMap(({ bands }) => {
      const module = bands.get(band.id);
      const { rows } = tableOf(module ? inside(module, 'HardQuestions') : []);
      return rows
        .slice(0, 1)
        .map((row) => row.children.map((cell) => textContent(cell)).join(' '))
        .filter((line) => /\bmeet|\bmet\b|come along|arrange/i.test(line))
        .map((line) => `${band.id}: ${line}`);
    }),
  );
  expect(wrong).toEqual([]);
});
