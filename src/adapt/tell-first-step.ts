/**
 * “Before you block, …”: the first step of families where the alert advises to tell an adult before blocking. The text
 * is in `lessons/common.mdx`.
 */
import { isToldFirst } from '#model/alert/alert-topics.ts';
import type { Text } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { nationSection } from './common-texts.ts';
import { textIn } from './text.ts';

/** The step for families; empty where the alert does not advise it. */
export const tellFirstStep = (sharedData: SharedData, alert: Lesson['alert']): Text[] =>
  isToldFirst(alert) ? [textIn(nationSection(sharedData, 'told-first-families'))] : [];
