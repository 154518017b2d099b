/**
 * `facts`: what the service does or lacks · `denied`: what was not found · `steps`: what to do when it
 * has happened · `around`: about the publisher, not the topic.
 */
const SECTIONS = [
  'about',
  'facts',
  'risks',
  'denied',
  'appeal',
  'signs',
  'advice',
  'not',
  'steps',
  'help',
  'around',
] as const;
export type Section = (typeof SECTIONS)[number];
