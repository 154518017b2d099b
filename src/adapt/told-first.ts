/**
 * “Before you block, …”: what families do first where the alert asks that somebody is told before anybody is shut out. The
 * words stand in `lessons/common.mdx`.
 */
import type { Node } from 'mdast';
import { isToldFirst } from '#model/alert/alert-topics.ts';
import type { Text } from '#model/lesson/content.ts';
import type { Lesson, SharedData } from '#model/lesson/lesson.ts';
import { nationSection } from './common-texts.ts';
import { textOf } from './text.ts';

/** The step for families; none where the alert does not ask for it. */
export const toldFirst = (sharedData: SharedData, alert: Lesson['alert']): Text[] =>
  isToldFirst(alert)
    ? [
        textOf({
          type: 'root',
          children: nationSection(sharedData, 'told-first-families'),
        } as Node),
      ]
    : [];
