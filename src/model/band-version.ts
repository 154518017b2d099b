/**
 * What one band's products are made of: the lesson, filtered to a band and typed.
 *
 * Every writer takes a `BandVersion` (adults) or a `PupilVersion` (pupils). A pupil version has no field in which
 * notes, answers or adult text could stand, so a writer for pupils cannot leak what it cannot reach.
 */

import type { Alert } from './alert/alert.ts';
import type { Nation } from './audience.ts';
import type { Band } from './band.ts';
import type { Character } from './lesson/character.ts';
import type { Flow, Place, Text } from './lesson/content.ts';
import type { Plan } from './lesson/plan.ts';
import type { FactQuestion } from './lesson/quiz.ts';
import type { Slide } from './lesson/slide.ts';
import type { Logo } from './logo.ts';
import type { Edition } from './paper/edition.ts';
import type { Handout } from './paper/handout.ts';
import type { Letter, TranslatedLetter } from './paper/letter.ts';
import type { PaperKind } from './paper/paper-kind.ts';
import type { Depth } from './risk.ts';
import type { School } from './school.ts';
import type { ShownRoute } from './shown-route.ts';

/** A risk that a band is taught, with its depth. */
export interface RiskAtDepth {
  id: string;
  label: string;
  depth: Depth;
  pupilName: string | null;
}

export interface Common {
  slug: string;
  /** Pupil-safe title of the lesson, and of this band's version. */
  lessonTitle: string;
  title: string;
  outcome: string;
  band: Band;
  yearNames: string;
  nation: Nation;
  /** Characters in this version, by id, with the names this lesson gives them. */
  cast: Record<string, Character>;
  /** Helper strip on first and last slide. */
  strip: ShownRoute[];
  /** The editions of paper. */
  paper: Edition[];
}

/** The texts of “safe tonight?” for the readers of a version. */
export interface SafeTonight {
  pupils: Flow;
  families: Text;
}

export interface BandVersion extends Common {
  /** Help routes of the band's pupils; slides show the first of them. */
  routes: ShownRoute[];
  risks: RiskAtDepth[];
  /** The phrase for what the alert is about, for its families. Default: not known yet. */
  about?: string;
  /** The first thing to do, and when, for its families. Default: nothing that applies to all. */
  firstThing?: string;
  /** A step against the leading mechanism, for its families. Default: nothing that applies to all. */
  step?: string;
  /** Default: none of its risks asks it at this age. */
  safeTonight?: SafeTonight;
  /** The kind of paper that the alert calls itself. Default: an alert. */
  cameAs?: PaperKind;
  slides: Slide[];
  handouts: Handout[];
  /** Sheets that every lesson gets without an author writing them. */
  defaultHandouts: Handout[];
  plan: Plan;
  /** Questions of fact for a quiz; default: too few. */
  questions?: FactQuestion[];
  /** The letter before the lesson. */
  letter: Letter;
  /** The letters after it. */
  laterLetters: Letter[];
  /** The letter before the lesson in other languages. */
  translations: TranslatedLetter[];
  alert: Alert;
  school: School;
  /** The school's logo; default: none. */
  logo?: Logo;
  leadRole: string;
  /** Why it is a draft; empty where it is final. */
  draft: string[];
  /** Is it a draft? Products that print no reasons read only this, so that they do not change with a reason. */
  isDraft: boolean;
  staffRoutes: ShownRoute[];
  place: Place;
}
