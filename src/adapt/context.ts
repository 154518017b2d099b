import type { Node } from 'mdast';
import type { Report } from '#diagnostics/problem.ts';
import type { RuleId } from '#diagnostics/rules.ts';
import type { Band } from '#model/band.ts';
import type { SafeTonight } from '#model/band-version.ts';
import type { Character } from '#model/lesson/character.ts';
import { placeOf } from '#model/lesson/component.ts';
import type { Text } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import type { ShownRoute } from '#model/shown-route.ts';
import type { StoryRisk } from './help-routes.ts';

/** Input of each step of adapting: the lesson, the band, and where to report. */
export interface Context {
  lesson: Lesson;
  sharedData: SharedData;
  band: Band;
  file: string;
  /** Characters of this band, with this lesson's names. */
  cast: Record<string, Character>;
  /** Is there a picture of that name? */
  hasPicture: (name: string) => boolean;
  /** The edition whose marked parts of a sheet are wanted, by id; `null` outside a sheet. */
  parts: string | null;
  /** Risks that this band is taught, the leading one first. */
  riskIds: readonly string[];
  /** Those risks as their stories tell them: the leading one has its story's help routes, if the story has its own. */
  risks: readonly StoryRisk[];
  /** The texts of “safe tonight?”; `null` where it is not asked. */
  tonight: SafeTonight | null;
  /**
   * The same for letters home, which also ask it where the alert says what to do if a child speaks of wanting to die.
   */
  tonightAtHome: Text | null;
  /** Help routes for this band's pupils and risks. */
  pupilRoutes: ShownRoute[];
  report: Report;
}

/** Reports a problem at a node. */
export function fail(
  context: Context,
  ruleId: RuleId,
  node: Node,
  reason: string,
  note: string,
): void {
  context.report({ ruleId, place: placeOf(node, context.file), reason, note });
}
