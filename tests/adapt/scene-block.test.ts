import { describe, expect, test } from 'vitest';
import type { Scene } from '#model/lesson/content.ts';
import { prepareFixture } from '../prepare-fixture.ts';

const STORY = 'Wren shows her kite on a live video. A new flyer asks where she flies it.';

/** The fixture’s story slide, with a scene in place of its sentence. */
async function withScene(scene: string) {
  const { lessons, problems } = await prepareFixture({ lesson: [[STORY, scene]] });
  const blocks = lessons[0]?.versions[0]?.version.slides.flatMap((slide) => slide.blocks) ?? [];
  return {
    scene: blocks.find((block): block is Scene => block.kind === 'scene' && 'stage' in block),
    problems: problems.map(({ reason, note, place }) => ({ text: `${reason} ${note}`, place })),
  };
}
const said = ({ problems }: Awaited<ReturnType<typeof withScene>>) =>
  problems.map(({ text }) => text).join('\n');

const TELLS = `<Scene show="child-tells" place="corridor">
<Person who="wren" mood="worried"/>
<Person who="tunde" mood="listening"/>
<Thing name="parcel"/>
<Balloon who="tunde">I’m glad you told me.</Balloon>
</Scene>`;

describe('a scene by its idea', () => {
  test('holds who is in it, how they feel, and what is said', async () => {
    const { scene } = await withScene(TELLS);
    expect(scene?.stage).toMatchObject({
      show: 'child-tells',
      setting: 'corridor',
      light: 'day',
      people: [
        { who: 'wren', mood: 'worried', pose: null },
        { who: 'tunde', mood: 'listening' },
      ],
      things: [{ name: 'parcel' }],
      says: [{ kind: 'speech', who: 'tunde' }],
    });
  });

  test('is told in words from the same data', async () => {
    const { scene } = await withScene(TELLS);
    expect(scene?.alt).toBe(
      'In a school corridor. Wren looks worried. Uncle Tunde listens. There is a parcel.',
    );
  });

  test('is told in the writer’s words where there are some', async () => {
    const { scene } = await withScene(TELLS.replace('<Scene ', '<Scene alt="Wren tells." '));
    expect(scene?.alt).toBe('Wren tells.');
  });
});

describe('it says at the line, and with what was meant,', () => {
  const ROWS: [string, string, RegExp][] = [
    [
      'a place that there is not',
      TELLS.replace('corridor', 'coridor'),
      /“coridor”.*Did you mean “corridor”/s,
    ],
    ['an idea', TELLS.replace('child-tells', 'child-tell'), /Did you mean “child-tells”/],
    ['a mood', TELLS.replace('worried', 'worred'), /Did you mean “worried”/],
    [
      'a mood left out',
      TELLS.replace(' mood="worried"', ''),
      /mood of <Person>: expected one of happy, calm/,
    ],
    [
      'a thing',
      TELLS.replace('parcel', 'parcle'),
      /Unexpected thing “parcle”.*Did you mean “parcel”/s,
    ],
    ['somebody of another band', TELLS.replace('"wren"', '"zaki"'), /Unexpected character “zaki”/],
    [
      'a balloon of somebody who is not there',
      TELLS.replace('Balloon who="tunde"', 'Balloon who="idris"'),
      /balloon of “idris”/,
    ],
    [
      'an idea without its adult',
      TELLS.replace('<Person who="tunde" mood="listening"/>', '').replace(/<Balloon.*/, ''),
      /Unexpected 1 people.*expected 2 to 5/s,
    ],
    [
      'a gaze at nothing',
      TELLS.replace('mood="worried"', 'mood="worried" looks="moon"'),
      /Unexpected looks="moon"/,
    ],
    [
      'a screen on what has none',
      TELLS.replace('name="parcel"', 'name="parcel" shows="unknown"'),
      /Unexpected shows="unknown" on a parcel/,
    ],
  ];
  test.each(ROWS)('%s', async (_, scene, message) => {
    const found = await withScene(scene);
    expect(said(found)).toMatch(message);
    expect(found.problems[0]?.place.line).toBeGreaterThan(5);
  });
});
