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
import type { ToldRisk } from './help-routes.ts';

/** What a stage of the adaptation knows: the lesson, the band, and where to report. */
export interface Context {
  lesson: Lesson;
  sharedData: SharedData;
  band: Band;
  file: string;
  /** Characters of this band, with this lesson’s names. */
  cast: Record<string, Character>;
  /** Is there a picture of that name? */
  hasPicture: (name: string) => boolean;
  /** Whose marked parts of a sheet are wanted, by a paper version's id; `null` off paper. */
  parts: string | null;
  /** Risks that this band is taught, the leading one first. */
  riskIds: readonly string[];
  /** Those risks as they are told: the leading one with its story's help routes, where that has its own. */
  risks: readonly ToldRisk[];
  /** What is told where “safe tonight?” is asked; `null` where it is not. */
  tonight: SafeTonight | null;
  /** The same, as letters home ask it: also where the alert says what to do if a child speaks of wanting to die. */
  tonightAtHome: Text | null;
  /** The routes that this band’s pupils may be sent to for these risks. */
  pupilRoutes: ShownRoute[];
  report: Report;
}

/** Reports a fault at a node. */
export function fail(
  context: Context,
  ruleId: RuleId,
  node: Node,
  reason: string,
  note: string,
): void {
  context.report({ ruleId, place: placeOf(node, context.file), reason, note });
}
