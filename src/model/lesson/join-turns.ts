/** Chooses which risks join the lead story of a lesson as turns, and their order. */
import type { Band } from '../band.ts';
import type { Risk } from '../risk.ts';
import { STAGES } from './hooks.ts';
import type { Stories } from './story.ts';
import type { Turn } from './turn.ts';

/** A turn that joins a story. */
export interface Joined {
  risk: string;
  turn: Turn;
}

export interface JoinedTurns {
  /** Turns in the order of events. */
  turns: Joined[];
  /** Risks that this story leaves out, and why. */
  left: { risk: string; why: string }[];
}

/** From this age on, a lesson may have two grave matters. */
const TWO_GRAVE_FROM = 11;

/**
 * The turns that join a risk's lead story: the heaviest ones for which the band has minutes, in the order of events.
 * @param ids Risks, the heaviest first; the first one leads.
 * @param tellingId The id of its story, where that is not its first.
 */
export function joinTurns(
  [lead = '', ...others]: readonly string[],
  stories: Stories | undefined,
  band: Pick<Band, 'ages' | 'risksPerLesson'>,
  risks: readonly Risk[],
  tellingId = lead,
): JoinedTurns {
  const telling = stories?.tellings[tellingId];
  const joined: Joined[] = [];
  const left: JoinedTurns['left'] = [];
  const isGrave = (id: string) => risks.some((risk) => risk.id === id && risk.grave);
  const graveRoom = band.ages[0] < TWO_GRAVE_FROM ? 1 : 2;
  const whyNot = (risk: string): string | null => {
    const turn = stories?.turns[risk];
    if (joined.length + 1 >= band.risksPerLesson) return 'the lesson has no minutes for it';
    if (!telling || !turn) return 'there is no story of this age that it can join';
    if (telling.refuses.includes(risk)) return 'it would not be true in this story';
    const missing = turn.needs.find((need) =>
      need === 'confidant' || need === 'home' ? !telling[need] : !telling.hooks[need],
    );
    if (missing) return `the story has no “${missing}” for it to hang on`;
    if (turn.of && !turn.of.includes(telling.other.is))
      return `in this story it would be done by a ${telling.other.is}`;
    if (telling.atOnce && turn.later) return 'the story is told at once, and time passes in this';
    if (joined.some((other) => isSameMoment(other.turn, turn)))
      return 'something else happens at the same moment';
    const taught = [lead, ...joined.map((other) => other.risk)];
    return isGrave(risk) && taught.filter(isGrave).length >= graveRoom
      ? 'one lesson holds no more that is so grave'
      : null;
  };
  for (const risk of others) {
    const why = whyNot(risk);
    const turn = stories?.turns[risk];
    if (why === null && turn) joined.push({ risk, turn });
    else left.push({ risk, why: why ?? '' });
  }
  return { turns: joined.toSorted((a, b) => placeOf(a.turn) - placeOf(b.turn)), left };
}

/** Sort key of a turn: by stage, then by climb. */
const placeOf = ({ stage, climb }: Turn): number => STAGES.indexOf(stage) * 100 + climb;

/** Do two turns exclude each other? There is one of each stage, except asks that climb. */
const isSameMoment = (turn: Turn, other: Turn): boolean =>
  turn.stage === other.stage && (turn.stage !== 'ask' || turn.climb === other.climb);
