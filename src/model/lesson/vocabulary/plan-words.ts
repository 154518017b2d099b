/** What a teacher’s plan holds. */
import { z } from 'zod';
import { text } from './attributes.ts';
import { entry, LEADS, none } from './entry.ts';

export const PLAN_WORDS = {
  Plan: entry(
    'What the teacher reads the night before and holds during the lesson.',
    z.strictObject({ before: text, next: text }),
    ['Band', 'LessonTemplate', 'Include'],
    'components',
  ),
  Cover: entry('For whoever takes it with no preparation.', none, ['Plan'], 'markdown'),
  Prepare: entry(
    'What to print and put out; in a module `when="lead"` is for its main activity, the rest for every role.',
    z.strictObject({ when: LEADS }),
    ['Plan', 'ForPlan'],
    'markdown',
  ),
  Timeline: entry('What the teacher does in each part.', none, ['Plan', 'ForPlan'], 'table'),
  Words: entry('Words to teach.', none, ['Plan', 'ForPlan'], 'table'),
  Misconceptions: entry('What pupils may think, and a reply.', none, ['Plan', 'ForPlan'], 'table'),
  HardQuestions: entry(
    'What they may ask, and a reply that names nothing.',
    none,
    ['Plan', 'ForPlan'],
    'table',
  ),
  Adaptations: entry('Support, challenge, SEND, EAL.', none, ['Plan', 'ForPlan'], 'table'),
  LookFor: entry(
    'What shows that it was learnt. Adults only.',
    none,
    ['Plan', 'ForPlan', 'Handout'],
    'markdown',
  ),
  HomeLink: entry('What goes home.', none, ['Plan'], 'markdown'),
};
