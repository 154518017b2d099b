import { expect, test } from 'vitest';
import { sectionOf } from '#alert/section-words.ts';

test.each([
  ['What is it?', 'about'],
  ['How it is set up', 'facts'],
  ['What are the risks?', 'risks'],
  ["What we're worried about", 'risks'],
  ['3. What has gone wrong', 'risks'],
  ['What has happened', 'risks'],
  ['What we have not seen', 'denied'],
  ['Why would a child or young person use it?', 'appeal'],
  ['Red Flags to watch out for', 'signs'],
  ['What parents noticed', 'signs'],
  ['ARWYDDION / SIGNS', 'signs'],
  ['Next steps and further advice', 'advice'],
  ['What you can do', 'advice'],
  ['Instead', 'advice'],
  ['What not to do', 'not'],
  ['If it happens, do NOT', 'not'],
  ['Please don’t', 'not'],
  ['Rather not', 'not'],
  ['Please never', 'not'],
  ['Settings are asked not to', 'not'],
  ['No thanks', 'not'],
  ['Not assessed as likely', 'denied'],
  ['Have you noticed…', 'signs'],
  ['What you might pick up', 'signs'],
  ['NOT THIS WEEK OR ANY WEEK', 'not'],
  ['If something has already happened', 'steps'],
  ['Where to turn', 'help'],
  ['Contacts', 'help'],
  ['About this bulletin', 'around'],
  ['Also this month', 'around'],
  ['The Great Reading Challenge', null],
])('“%s” opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});
