import type { FoundRisk } from '#model/alert/alert-reading.ts';
import type { ToldOnce } from '#model/alert/told.ts';
import type { Band } from '#model/band.ts';
import { joinTurns } from '#model/lesson/join-turns.ts';
import type { Modules } from '#model/lesson/module.ts';
import { type Tellable, tellingsOf } from '#model/lesson/tellings.ts';
import type { Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import { chooseTelling, isOfOtherSort, isOfSort, showsIt } from './choose-telling.ts';

/** What one band is taught of an alert, and what it is not. */
export interface BandChoice {
  band: Band;
  /** Ids, the one that leads first; empty where the band is too young for all of it. */
  taught: string[];
  /** The story that it is told in; `null` where nothing is taught. */
  story: Tellable | null;
  /** The day on which pupils of the band were told this story before, all others that fit being told too; else `null`. */
  toldBefore: string | null;
  /** Raised and fit for the band, but not part of this lesson’s story, and why. */
  later: { risk: string; why: string }[];
  /** Raised, but not for this band. */
  tooYoung: string[];
  /** Do pupils of this band see in the story what the service or scheme does? */
  showsMechanism: boolean;
  /** Was the story written for alerts of another sort, where there is none for this one? Default: no. */
  isOtherSide?: true;
}

export interface ChooseFrom {
  /** Risks of the alert, heaviest first. */
  raised: readonly FoundRisk[];
  /** Those that a person said are in it. Default: none. */
  confirmed?: ReadonlySet<string>;
  bands: readonly Band[];
  risks: readonly Risk[];
  modules: Modules;
  /** What the service or scheme does; `null` where the alert does not say. */
  mechanism: Pick<Mechanism, 'id' | 'story' | 'opens'> | null;
  /** The sentences of the alert, one a line: which story is most like it? */
  alertText: string;
  /** What was taught before today. */
  history: readonly ToldOnce[];
  /** YYYY-MM-DD. */
  today: string;
}

/** Risks that join the one that leads a drafted story: with more it falls into pieces. A person may write more into it. */
const JOINING = 1;

/**
 * Picks one story for each band, and what joins it: a story that shows what the service does, where the weightiest risk
 * leads it or joins it, or, where that is not grave, one that was written for alerts of this sort, of a risk that the alert
 * surely raises; or else one that shows it,
 * of the risk that the service opens the door to first; or else a story of the weightiest risk. One that its pupils have not
 * been told.
 */
export function chooseRisks(from: ChooseFrom): BandChoice[] {
  return from.bands.map((band) => chooseFor(band, from));
}

function chooseFor(band: Band, from: ChooseFrom): BandChoice {
  const { raised, risks, modules, mechanism } = from;
  const fits = ({ id }: FoundRisk): boolean => {
    const depth = risks.find((risk) => risk.id === id)?.bands[band.id]?.depth ?? 'none';
    return depth !== 'none' && modules.risks.get(id)?.bands.has(band.id) === true;
  };
  const fit = raised.filter(fits).map(({ id }) => id);
  const tooYoung = raised.filter((risk) => !fits(risk)).map(({ id }) => id);
  const stories = modules.stories.get(band.id);
  // What is not read for sure may lead where nothing else does, and joins no story.
  const isFaint = ({ id, sure }: FoundRisk) => sure !== 'high' && from.confirmed?.has(id) !== true;
  const faint = new Set(raised.filter(isFaint).map(({ id }) => id));
  const limits = { ...band, risksPerLesson: Math.min(band.risksPerLesson, 1 + JOINING) };
  const mayJoin = fit.filter((id) => !faint.has(id));
  const joinedTo = ({ id, risk }: Tellable) =>
    joinTurns([risk, ...mayJoin.filter((id) => id !== risk)], stories, limits, risks, id);
  const [heaviest] = fit;
  const holdsHeaviest = (story: Tellable): boolean =>
    story.risk === heaviest || joinedTo(story).turns.some(({ risk }) => risk === heaviest);
  const all = tellingsOf(modules, band.id);
  const raisedHere = fit.flatMap((lead) => all.filter(({ risk }) => risk === lead));
  // Where it is surely read what an alert is about, no story of what it does not surely say leads, though it shows the service.
  const isSure = heaviest !== undefined && !faint.has(heaviest);
  const able = raisedHere.filter(
    (story) => !(isSure && faint.has(story.risk)) && holdsHeaviest(story),
  );
  const shows = (story: Tellable) => showsIt(story, mechanism);
  // What the service does first of all is told, even where so grave a matter leaves no room for another one; and by a story that
  // was written for alerts of this sort, though something that is not grave weighs more and has no place in it.
  const isGrave = risks.some(({ id, grave }) => id === heaviest && grave);
  const isHeld = able.some(shows);
  const isFirst = ({ risk }: Tellable): boolean => risk === mechanism?.opens[0];
  const isMeant = (story: Tellable): boolean =>
    !isGrave &&
    (isFirst(story) ||
      (mayJoin.includes(story.risk) && mechanism?.opens.includes(story.risk) === true)) &&
    isOfSort(story, mechanism, from.alertText);
  const ofService = raisedHere.filter(
    (story) =>
      !able.includes(story) && shows(story) && ((!isHeld && isFirst(story)) || isMeant(story)),
  );
  const chosen = chooseTelling([...able, ...ofService], band, { ...from, heaviest });
  if (!chosen)
    return {
      ...{ band, taught: [], story: null, toldBefore: null, later: [], tooYoung },
      showsMechanism: false,
    };
  const { story, toldBefore } = chosen;
  const isOtherSide = isOfOtherSort(story, mechanism, from.alertText);
  const { turns, left } = joinedTo(story);
  // The order in which they are raised, not in which they happen: what weighs most is said first.
  const joined = fit.filter((id) => turns.some(({ risk }) => risk === id));
  const hinted = fit
    .filter((id) => faint.has(id) && id !== story.risk)
    .map((risk) => ({ risk, why: 'the alert does not surely say it' }));
  const later = [...left, ...hinted];
  return {
    ...{ band, taught: [story.risk, ...joined], story, toldBefore, later, tooYoung },
    showsMechanism: showsIt(story, mechanism),
    ...(isOtherSide ? { isOtherSide } : {}),
  };
}
