/** Which piece draws a body in a pose: what the pieces can do, for each outfit. */
import type { Body, Outfit } from '#model/lesson/character.ts';
import type { Pose } from '#model/lesson/scene.ts';
import type { Framing } from '../figure.ts';
import type { PieceKind } from './pieces.ts';

export interface BodyPiece {
  kind: Extract<PieceKind, 'stand' | 'sit' | 'bust'>;
  piece: string;
  /** Its garment is drawn in the outline’s colour: a dark one of the top’s is taken instead. */
  inked?: true;
  /** Both hands hold a phone, which has to be drawn. */
  phone?: true;
  /** Sits on a seat, which has to be drawn. */
  seated?: true;
}

const stand = (piece: string): BodyPiece => ({ kind: 'stand', piece });
const sit = (piece: string): BodyPiece => ({ kind: 'sit', piece });
const bust = (piece: string): BodyPiece => ({ kind: 'bust', piece });
const inked = (piece: BodyPiece): BodyPiece => ({ ...piece, inked: true });

const STANDING: Record<Outfit, BodyPiece> = {
  jumper: stand('RestingColorPants'),
  hoodie: stand('RestingColorPants'),
  tee: stand('WalkingColorTee'),
  shirt: stand('ShirtColorTee'),
  apron: stand('ShirtColorTee'),
  blazer: stand('BlazerColorTee'),
  jacket: stand('EasingColorTee'),
};
const BUSTS: Record<Outfit, BodyPiece> = {
  jumper: bust('Hoodie'),
  hoodie: bust('Hoodie'),
  tee: bust('StripedTee'),
  shirt: bust('ButtonPocketShirt'),
  apron: bust('ButtonShirt'),
  blazer: bust('ShirtCoat'),
  jacket: bust('Jacket'),
};

const FULL_POSES: Partial<Record<Pose, BodyPiece>> = {
  walk: stand('WalkingColorTee'),
  sit: { ...sit('CrossedLegs'), seated: true },
  crouch: sit('MidColorTee'),
  shy: sit('ClosedLegsColorTee'),
  reach: stand('Dancer'),
  wave: stand('Dancer'),
  point: stand('Dancer'),
  explain: stand('Dancer'),
  'arms-folded': stand('CrossArmColorTee'),
};
const BUST_POSES: Partial<Record<Pose, BodyPiece>> = {
  reach: bust('Explaining'),
  wave: bust('Explaining'),
  explain: bust('Explaining'),
  point: inked(bust('PointingUp')),
  phone: { ...bust('Gaming'), phone: true },
  type: bust('Computer'),
  drink: bust('Coffee'),
};

/** Busts whose tee is part of the piece: whoever wears something else would change clothes for the pose. */
const IN_A_TEE: readonly Pose[] = ['reach', 'wave', 'explain'];

/** The body of somebody in a pose. Whoever uses a wheelchair sits in it wherever all of them is seen. */
export function bodyPiece(body: Body, pose: Pose, framing: Framing): BodyPiece {
  if (framing === 'bust') {
    const posed = IN_A_TEE.includes(pose) && body.outfit !== 'tee' ? undefined : BUST_POSES[pose];
    return posed ?? BUSTS[body.outfit];
  }
  if (body.wheelchair) return sit('Wheelchair');
  return FULL_POSES[pose] ?? STANDING[body.outfit];
}
