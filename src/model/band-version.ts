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

/** What a band hears of a risk. */
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
  /** The versions that a sheet of paper may have. */
  paper: Edition[];
}

/** What readers of a version are told of “safe tonight?”. */
export interface SafeTonight {
  pupils: Flow;
  families: Text;
}

export interface BandVersion extends Common {
  /** Where pupils may turn, in full; slides name the first of them. */
  routes: ShownRoute[];
  risks: RiskAtDepth[];
  /** What its families are told that the alert is about. Default: nobody can tell yet. */
  about?: string;
  /** What to do first, and when, for its families. Default: nothing that goes for all. */
  firstThing?: string;
  /** A step against what the service does, for its families. Default: nothing that goes for all. */
  step?: string;
  /** Default: none of its risks asks for it at this age. */
  safeTonight?: SafeTonight;
  /** What the alert calls itself. Default: an alert. */
  cameAs?: PaperKind;
  slides: Slide[];
  handouts: Handout[];
  /** Sheets that every lesson has without an author writing them, made from the words of this one. */
  defaultHandouts: Handout[];
  plan: Plan;
  /** Questions of fact for a quiz; default: too few. */
  questions?: FactQuestion[];
  /** The letter before the lesson. */
  letter: Letter;
  /** Those that follow it. */
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
  /** Is it one? Products that give no reasons read this alone, so that they stay as they are when another reason goes. */
  isDraft: boolean;
  staffRoutes: ShownRoute[];
  place: Place;
}
