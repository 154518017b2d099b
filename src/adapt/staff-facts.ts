import { isComponentNode } from '#model/lesson/component.ts';
import type { Lesson } from '#model/lesson/lesson.ts';
import { typedAttributes } from './components.ts';

/** Facts that the staff's part of the lesson states. */
export const staffFacts = (lesson: Lesson): string[] =>
  lesson.root.children.flatMap((node) =>
    isComponentNode(node, 'Staff') ? (typedAttributes(node, 'Staff')?.facts ?? []) : [],
  );
