/** Components of a teacher's plan. */
import { text } from './attributes.ts';
import { entry, LEADS } from './entry.ts';

export const PLAN_WORDS = {
  Plan: entry(
    'What the teacher reads the night before and holds during the lesson.',
    ['Band', 'LessonTemplate', 'Include'],
    'components',
    { before: text, next: text },
  ),
  Cover: entry('For whoever takes it with no preparation.', ['Plan'], 'markdown'),
  Prepare: entry(
    'What to print and put out; in a module `when="lead"` is for its main activity, the rest for every role.',
    ['Plan', 'ForPlan'],
    'markdown',
    { when: LEADS },
  ),
  Timeline: entry('What the teacher does in each part.', ['Plan', 'ForPlan'], 'table'),
  Words: entry('Words to teach.', ['Plan', 'ForPlan'], 'table'),
  Misconceptions: entry('What pupils may think, and a reply.', ['Plan', 'ForPlan'], 'table'),
  HardQuestions: entry(
    'What they may ask, and a reply that names nothing.',
    ['Plan', 'ForPlan'],
    'table',
  ),
  Adaptations: entry('Support, challenge, SEND, EAL.', ['Plan', 'ForPlan'], 'table'),
  LookFor: entry(
    'What shows that it was learnt. Adults only.',
    ['Plan', 'ForPlan', 'Handout'],
    'markdown',
  ),
  HomeLink: entry('What goes home.', ['Plan'], 'markdown'),
};
