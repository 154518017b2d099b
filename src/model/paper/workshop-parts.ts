/** The running order of what adults meet over: its parts, and what may be put into them. */

/** Parts of a workshop, in their order, then those of a briefing. */
export const WORKSHOP_PARTS = [
  'welcome',
  'online',
  'risks',
  'hands-on',
  'scripts',
  'wrong',
  'questions',
  'topic',
  'hear',
  'told',
  'room',
  'disclosure',
  'tell',
] as const;
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

/** What whoever leads it calls each part. */
export const PART_LABEL: Record<WorkshopPart, string> = {
  welcome: 'Welcome and ground rules',
  online: 'What children love about it',
  risks: 'The risks, and what pupils are taught',
  'hands-on': 'Hands on: two settings',
  scripts: 'Pairs: one calm reply',
  wrong: 'If it goes wrong, and who helps',
  questions: 'Questions, cards, thank you',
  topic: 'The topic, and why now',
  hear: 'What you may hear',
  told: 'What pupils are told, and who needs us most',
  room: 'Words and ground rules',
  disclosure: 'If a child tells you; pictures; safe tonight',
  tell: 'Whom to tell',
};

/** What `<Slot/>` may bring. */
export const PLACES = [
  'status',
  'likes',
  'risks',
  'happens',
  'pupil-slides',
  'for-ages',
  'practice',
  'first-hour',
  'routes',
  'running-order',
  'steps',
  'replies',
  'beliefs',
  'openers',
  'alert',
  'hear',
  'told',
  'boundaries',
  'notice',
  'words',
  'lead',
  'safe-tonight',
  'common',
] as const;
export type PlaceOfPart = (typeof PLACES)[number];
