import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { prepareFixture } from '../prepare-fixture.ts';

/** The fixture’s sheet, with a part in the place of its question. */
async function withPart(part: string) {
  const { lessons, problems } = await prepareFixture({
    lesson: [['<Question lines="2">', `${part}\n\n<Question lines="2">`]],
  });
  const version = lessons[0]?.versions[0]?.version;
  if (!version) throw new Error('The fixture has no version');
  const faults = problems.filter(({ ruleId }) => ruleId === 'structure-valid');
  return {
    block: version.handouts[0]?.blocks[1],
    pupils: forPupils(version).handouts[0]?.blocks[1],
    faults,
  };
}

describe('gaps', () => {
  test('are the words in square brackets; what follows a slash may stand there too', async () => {
    const { block } = await withPart('<Gaps>\n\nTell a [grown-up/adult] soon.\n\n</Gaps>');
    expect(block).toMatchObject({
      kind: 'gaps',
      bank: true,
      paragraphs: [
        [
          { text: [{ value: 'Tell a ' }] },
          { gap: 'grown-up', also: ['adult'] },
          { text: [{ value: ' soon.' }] },
        ],
      ],
    });
  });

  test('are all of one width, and without a bank a pupil’s file has none of the words', async () => {
    const { pupils } = await withPart(
      '<Gaps bank="no">\n\nIt is [never] your [mistake].\n\n</Gaps>',
    );
    expect(pupils).toMatchObject({ characters: 7, bank: null });
    expect(JSON.stringify(pupils)).not.toMatch(/never|mistake/);
  });

  test('must be there', async () => {
    const { faults } = await withPart('<Gaps>\n\nNothing is missing.\n\n</Gaps>');
    expect(faults[0]?.reason).toContain('without a gap');
  });
});

test('a statement needs a mark, so that it has an answer', async () => {
  const { faults } = await withPart(
    '<TrueFalse prompt="Which?">\n\n- A smile is proof.\n\n</TrueFalse>',
  );
  expect(faults[0]?.reason).toContain('without a mark');
});

test('a diamond has no fewer than nine statements', async () => {
  const { faults } = await withPart('<Diamond prompt="Rank.">\n\n- One\n- Two\n\n</Diamond>');
  expect(faults[0]?.reason).toContain('2 statements');
});

test('nine make one, with what stands at its ends', async () => {
  const nine = Array.from({ length: 9 }, (_, at) => `- Statement ${at}`).join('\n');
  const { block, faults } = await withPart(`<Diamond prompt="Rank.">\n\n${nine}\n\n</Diamond>`);
  expect(faults).toEqual([]);
  expect(block).toMatchObject({
    kind: 'diamond',
    prompt: 'Rank.',
    ends: ['Most important', 'Least important'],
    cut: false,
  });
  expect(block?.kind === 'diamond' && block.statements).toHaveLength(9);
  const { faults: tooMany } = await withPart(
    `<Diamond prompt="Rank.">\n\n${nine}\n- Ten\n\n</Diamond>`,
  );
  expect(tooMany[0]?.reason).toContain('10 statements');
});

test('a symbol has its word in bold, and what it means beside it; or words alone', async () => {
  const { block } = await withPart(
    '<Symbols columns="2">\n\n- ![A kite](kite) **Fly** It goes up.\n- ![A kite](kite) It goes down.\n\n</Symbols>',
  );
  const items = block?.kind === 'symbols' ? block.items : [];
  expect(items.map(({ word, text }) => [word, textContent(text).trim()])).toEqual([
    ['Fly', 'It goes up.'],
    ['', 'It goes down.'],
  ]);
});

test('each card of the lights has its light, which pupils are not told', async () => {
  const { block, pupils } = await withPart(
    '<TrafficLights prompt="Which?" lights="Stop | Ask | Go">\n\n| S | L | W |\n| --- | --- | --- |\n| Wave | Go | You know him. |\n| Give a street | Stop | Nobody needs it. |\n\n</TrafficLights>',
  );
  const cards = block?.kind === 'lights' ? block.cards : [];
  expect(cards.map(({ group }) => group)).toEqual(['Go', 'Stop']);
  expect(JSON.stringify(pupils)).not.toMatch(/"group"|You know him/);
});

test('a light is one of the three', async () => {
  const { faults } = await withPart(
    '<TrafficLights prompt="Which?" lights="Stop | Ask | Go">\n\n| S | L | W |\n| --- | --- | --- |\n| Wave | Fly | no |\n\n</TrafficLights>',
  );
  expect(faults[0]?.reason).toContain('“Fly”');
});

test('a card’s back is its group', async () => {
  const { block } = await withPart('<Cards of="piles" backs="yes"/>');
  const backs = block?.kind === 'cards' ? block.cards.map((card) => card.back) : [];
  expect(backs).toMatchObject([[{ value: 'Tell' }], [{ value: 'Keep' }]]);
});

describe('rows take some of a slide’s', () => {
  const SLIDE = '<Slide part="help" title="Keep telling"';
  const SHEET = '<Sorting of="piles"/>';
  async function fromSlide(activity: string, part: string) {
    const slide = `<Slide part="activity" title="More" minutes="1" layout="activity">\n\n${activity}\n\n</Slide>`;
    const { lessons } = await prepareFixture({
      lesson: [
        [SLIDE, `${slide}\n\n${SLIDE}`],
        [SHEET, part],
      ],
    });
    return lessons[0]?.versions[0]?.version.handouts[0]?.blocks[0];
  }

  test('cards, and of the groups those that they go into', async () => {
    const sort = `<Sort id="sorted" prompt="Sort." groups="A | B | C">\n\n| S | G | W |\n| --- | --- | --- |\n| One | A | a |\n| Two | B | b |\n| Three | C | c |\n\n</Sort>`;
    const groups = async (rows: string) => {
      const block = await fromSlide(sort, `<Sorting of="sorted" rows="${rows}"/>`);
      return block?.kind === 'sort' && block.groups;
    };
    expect(await groups('1 3')).toEqual(['A', 'C']);
    expect(await groups('2')).toEqual(['A', 'B', 'C']);
  });

  test('cards, and the answers are to those alone', async () => {
    const { block } = await withPart('<Cards of="piles" rows="2" backs="yes"/>');
    const cards = block?.kind === 'cards' ? block : null;
    expect(cards?.cards.map(({ back }) => back)).toMatchObject([[{ value: 'Tell' }]]);
    expect(cards?.from).toMatchObject({ cards: [{ group: 'Tell' }] });
  });

  test('pairs, in the slide’s order', async () => {
    const match = `<Match id="starts" prompt="Join them.">

| Start | End | Why |
| --- | --- | --- |
| One | first | a |
| Two | second | b |
| Three | third | c |

</Match>`;
    const block = await fromSlide(match, '<Matching of="starts" rows="3 1"/>');
    const pairs = block?.kind === 'match' ? block.pairs : [];
    expect(pairs.map(({ right }) => right)).toMatchObject([
      [{ value: 'first' }],
      [{ value: 'third' }],
    ]);
  });

  test('steps, in the right order still', async () => {
    const order =
      '<Order id="steps" prompt="Which is first?">\n\n1. Stop\n2. Breathe\n3. Tell\n\n</Order>';
    const block = await fromSlide(order, '<Cards of="steps" rows="3 1" backs="yes"/>');
    const cards = block?.kind === 'cards' ? block : null;
    expect(cards?.from).toMatchObject({
      items: [{ text: [{ value: 'Stop' }] }, { text: [{ value: 'Tell' }] }],
    });
    const backOf = new Map(
      cards?.cards.map(({ text, back }) => [textContent(text), textContent(back)]),
    );
    expect(backOf).toEqual(
      new Map([
        ['Tell', '2'],
        ['Stop', '1'],
      ]),
    );
  });

  test('not of cards of its own', async () => {
    const { faults } = await withPart('<Cards rows="1">\n\n- One\n- Two\n\n</Cards>');
    expect(faults[0]?.reason).toContain('rows of cards of its own');
  });
});
