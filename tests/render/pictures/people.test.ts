import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Cast, HAIR, OUTFITS } from '#model/lesson/character.ts';
import { MOODS, POSES } from '#model/lesson/scene.ts';
import { EXPRESSIONS } from '#render/pictures/people/expressions.ts';
import { bodyPiece } from '#render/pictures/people/peeps/bodies.ts';
import { drawPeep } from '#render/pictures/people/peeps/draw-peep.ts';
import { BEARDS, GLASSES, HEADS } from '#render/pictures/people/peeps/heads.ts';
import type { PeepPieces } from '#render/pictures/people/peeps/pieces.ts';
import { drawStage } from '#render/pictures/scene/draw-stage.ts';
import { actor, LOOKS, libraryOf, stage } from './stage.ts';

const KS3 = LOOKS[3];

/** The pieces that a scene is drawn from, with their colours. */
function piecesOf(over: Parameters<typeof stage>[0]): string[] {
  const keys: string[] = [];
  const use = (key: string, markup: string) => {
    keys.push(key);
    return markup;
  };
  drawStage(stage(over), libraryOf(KS3), { mono: false, prefix: 'a', use });
  return keys;
}

test('the same child is the same child on every slide, whatever they do and feel', () => {
  const happy = piecesOf({ people: [actor('zainab', 'happy')], show: 'together' });
  const other = piecesOf({
    people: [actor('zainab', 'ashamed', { pose: 'sit' })],
    show: 'together',
    setting: 'park',
    light: 'night',
  });
  const head = (keys: string[]) => keys.find((key) => key.startsWith('head/'));
  expect(head(happy)).toBe(head(other));
  expect(head(happy)).not.toBe(head(piecesOf({ people: [actor('femi', 'happy')] })));
  const top = /#f3c46b/;
  expect(happy.some((key) => top.test(key))).toBe(true);
  expect(other.some((key) => top.test(key))).toBe(true);
});

const cast = Cast.parse(parse(readFileSync('lessons/cast.yaml', 'utf8'))).characters;
const jackets = cast.flatMap(({ id, drawn }) =>
  'outfit' in drawn && (drawn.outfit === 'jacket' || drawn.outfit === 'blazer') && drawn.over
    ? [{ id, drawn, over: drawn.over }]
    : [],
);
const pieces = JSON.parse(readFileSync('slides/art/peeps.json', 'utf8')) as PeepPieces;

test.each(jackets)('the jacket of $id has its colour in every pose', ({ id, drawn, over }) => {
  for (const pose of POSES)
    for (const framing of ['full', 'bust'] as const) {
      if (bodyPiece(drawn, pose, framing).inked) continue;
      const { body } = drawPeep(
        {
          character: { id, drawn },
          ...{ mood: 'calm', pose, framing, x: 0, y: 0, size: 400, facing: 'right' },
          gaze: { across: 0, down: 0 },
        },
        drawn,
        { pieces, ink: '#1c1c28', mono: false },
      );
      expect([pose, framing, body.includes(over)]).toEqual([pose, framing, true]);
    }
});

test('whoever uses a wheelchair is in it, standing scene or not', () => {
  expect(piecesOf({ people: [actor('luca')] }).join()).toContain('sit/Wheelchair');
  expect(piecesOf({ people: [actor('luca', 'calm', { pose: 'walk' })] }).join()).toContain(
    'sit/Wheelchair',
  );
});

describe('faces fit the moment', () => {
  test.each(['worried', 'unsure', 'ashamed', 'cross', 'serious', 'thinking'] as const)(
    'nobody smiles who is %s',
    (mood) => expect(EXPRESSIONS[mood].mouth.curve).toBeLessThanOrEqual(0),
  );

  test('whoever listens does not grin', () => {
    expect(EXPRESSIONS.listening.mouth.curve).toBeLessThan(0.3);
    expect(EXPRESSIONS.listening.mouth.open).toBeUndefined();
  });

  test('no two moods are drawn alike', () => {
    const drawn = MOODS.map((mood) => JSON.stringify(EXPRESSIONS[mood]));
    expect(new Set(drawn).size).toBe(MOODS.length);
  });
});

test('somebody nobody has met is a dashed tile and never a face', () => {
  const library = libraryOf(LOOKS[2]);
  const portrait = library('cast:poppy');
  expect(portrait?.colour).toContain('stroke-dasharray');
  expect(portrait?.face).toBeUndefined();
  const { body } = drawStage(stage({ people: [actor('poppy')], setting: 'plain' }), library, {
    mono: false,
    prefix: 'a',
  });
  expect(body).toContain('stroke-dasharray');
  expect(body.match(/<ellipse/g)?.length ?? 0).toBeLessThan(2);
});

test('every body, head, beard and pair of glasses that data can name has its piece', () => {
  const pieces = libraryOf(KS3).art?.pieces;
  if (!pieces) throw new Error('No pieces');
  const body = { build: 'teen', skin: '#c98f5f', hair: 'short', top: '#3f5fb8' } as const;
  for (const outfit of OUTFITS)
    for (const pose of POSES)
      for (const framing of ['full', 'bust'] as const)
        for (const wheelchair of [true, false]) {
          const { kind, piece } = bodyPiece({ ...body, outfit, wheelchair }, pose, framing);
          expect(pieces[kind][piece], `${kind} ${piece}`).toBeDefined();
        }
  for (const hair of HAIR) expect(pieces.head[HEADS[hair].piece], hair).toBeDefined();
  for (const piece of Object.values(BEARDS)) expect(pieces.beard[piece]).toBeDefined();
  for (const piece of Object.values(GLASSES)) expect(pieces.glasses[piece]).toBeDefined();
});

test('whoever does not wear a tee keeps their own top when they explain, reach or fold their arms', () => {
  const body = { build: 'teen', skin: '#c98f5f', hair: 'short', top: '#3f5fb8' } as const;
  const bustOf = (outfit: (typeof OUTFITS)[number], pose: (typeof POSES)[number]) =>
    bodyPiece({ ...body, outfit }, pose, 'bust').piece;
  for (const outfit of OUTFITS.filter((outfit) => outfit !== 'tee'))
    for (const pose of ['explain', 'reach', 'wave', 'arms-folded'] as const)
      expect(bustOf(outfit, pose), `${outfit} ${pose}`).toBe(bustOf(outfit, 'stand'));
});
