/** What is marked as right stays right, stays there, and stays with adults. */
import { toString as textContent } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { forPupils } from '#adapt/for-pupils.ts';
import { narrowBlocks } from '#adapt/narrow-blocks.ts';
import type { HandoutBlock } from '#model/paper/handout.ts';
import { prepareFixture } from '../prepare-fixture.ts';

/** The fixture's sheet with a part in front of its question. */
async function withPart(part: string) {
  const { lessons } = await prepareFixture({
    lesson: [['<Question lines="2">', `${part}\n\n<Question lines="2">`]],
  });
  const version = lessons[0]?.versions[0]?.version;
  const block = version?.handouts[0]?.blocks[1];
  if (!version || !block) throw new Error('The part is lost');
  return { block, pupils: JSON.stringify(forPupils(version).handouts) };
}
const optionsOf = (block: HandoutBlock | undefined) =>
  block?.kind === 'choose'
    ? block.options.map(({ text, right }) => `${textContent(text)}${right ? ' (right)' : ''}`)
    : [];

const CHOOSE = `<Choose question="Who helps Wren?">

- [ ] Nobody

  Reply to nobody.

- [ ] The flyer

  Reply to the flyer.

- [x] Gran

  Reply to Gran.

</Choose>`;

describe('a question to choose from', async () => {
  const { block, pupils } = await withPart(CHOOSE);

  test('has as its right answer the option with the cross', () => {
    expect(optionsOf(block)).toEqual(['Nobody', 'The flyer', 'Gran (right)']);
  });

  test.each([
    [2, ['Nobody', 'Gran (right)']],
    [1, ['Gran (right)']],
  ])(
    'keeps its right answer on a sheet with %i options, wherever it stands',
    (options, remaining) => {
      const [narrow] = narrowBlocks([block], { questions: null, options });
      expect(optionsOf(narrow)).toEqual(remaining);
    },
  );

  test('tells pupils neither which is right nor the replies', () => {
    expect(pupils).toContain('Gran');
    expect(pupils).not.toMatch(/"right"|Reply to/);
  });
});

test('a statement with a cross holds, one without does not', async () => {
  const { block, pupils } = await withPart(
    '<TrueFalse prompt="Which?">\n\n- [x] Gran knows Wren.\n\n  WHY.\n\n- [ ] A smile is proof.\n\n  WHY.\n\n</TrueFalse>',
  );
  const statements = block.kind === 'true-false' ? block.statements : [];
  expect(statements.map(({ holds }) => holds)).toEqual([true, false]);
  expect(pupils).toContain('A smile is proof.');
  expect(pupils).not.toMatch(/"holds"|WHY/);
});

test('what stands in an organiser’s panels keeps its answers from pupils', async () => {
  const { block, pupils } = await withPart(
    `<Organiser>

<Panel title="Ask">

<Question lines="1">

What would Gran say?

<Answer>

PANEL ANSWER

</Answer>

</Question>

${CHOOSE}

</Panel>

<Panel title="Tell">

Tell Gran.

</Panel>

</Organiser>`,
  );
  expect(block.kind).toBe('organiser');
  expect(JSON.stringify(block)).toContain('PANEL ANSWER');
  expect(pupils).toContain('What would Gran say?');
  expect(pupils).not.toMatch(/PANEL ANSWER|"right"|Reply to/);
});
