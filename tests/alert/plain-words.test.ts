/** What alerts say without the word for it: names, lists, places to turn to, days. Each is a text of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { AlertReading } from '#model/alert/alert-reading.ts';
import { readFixture } from '#scripts/learn/read-fixture.ts';

const dir = mkdtempSync(join(tmpdir(), 'plain-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** An alert on a game, with a part of its own. */
async function read(part: string, head = 'Issued by Quayside Primary School, 4 May 2027') {
  const path = join(dir, 'alert.md');
  writeFileSync(
    path,
    `# Evenings online: a note for families\n\n${head}\n\nPupils of ours use a game called Tumblekin on their phones. Parents asked for this safeguarding alert.\n\n${part}\n`,
  );
  const { reading } = await readFixture(path);
  if (!reading) throw new Error('There is no reading');
  return reading;
}
const namesOf = ({ platformNames }: AlertReading) =>
  platformNames.slice(1).map(({ name, role }) => `${name} ${role}`);
const routesOf = ({ routes }: AlertReading) =>
  routes.map(({ routeId, action }) => `${routeId} ${action}`);

describe('a name is told by the words around it:', () => {
  test.each([
    ['A chain message known as the Marsh Widow says that harm will come.', 'Marsh Widow challenge'],
    ['Players ask for Embers, the game’s coins.', 'Embers currency'],
    ['Extras are paid for in Glimmers.', 'Glimmers currency'],
    ['Pondles are the money in the game. Children want more of them.', 'Pondles currency'],
    ['An adult asked two girls to carry on the chat on Wisplet.', 'Wisplet mentioned'],
    // Money that is called after an app: the name is the app's.
    [
      'Vellum Live is a free app for live video. Presents are bought with Vellum coins.',
      'Vellum Live subject',
    ],
    ['A clip called the Ledge has pupils at open windows.', 'Ledge challenge'],
    ['🐣 MARBLE MICE 🐣 so many of ours are on it.', 'MARBLE MICE mentioned'],
    ['They were sent a text with a Dovestone code.', 'Dovestone mentioned'],
    ['STEP 2 Choose Duskway. Change “Everyone” to “Friends”.', 'Duskway mentioned'],
  ])('%s', async (text, name) => {
    expect(namesOf(await read(text))).toEqual([name]);
  });

  test.each([
    'Chat: Typed words only, among friends.',
    '- **Thank-yous that cost.** Players are thanked, and pay for it.',
    '## Ghost games and forwarded fear\n\nChildren sleep badly.',
    'Go to Settings > Profile > Privacy and choose Friends. Then open Profile > Safety.',
    'Pupils from S1 to S3 were asked, and S2s have Profile pages.',
    'The PTFA chat has more. Go to it. Don’t wait.',
  ])('%s names nothing', async (text) => {
    expect(namesOf(await read(text))).toEqual([]);
  });
});

test('voice chat is a feature, and no name, though it stands in the title', async () => {
  const path = join(dir, 'voice.txt');
  writeFileSync(
    path,
    'Oakhanger Academy Trust\nSafeguarding Notice 7\n\nVoice chat in Rumblewood\n\nParents rang about a game called Rumblewood. It is a free survival game.\n\nVoice chat is on from the moment the game is installed. An adult asked a pupil where he lived.\n\n- Go to Settings, then Sound, and set Team Voice to Friends Only.\n',
  );
  const { reading } = await readFixture(path);
  expect(reading?.platformNames.map(({ name }) => name)).toEqual(['Rumblewood']);
});

describe('a risk needs no word of its own:', () => {
  test.each([
    [
      'grooming',
      'A host was kind to a girl for weeks, then asked her to talk on another app and say nothing at home.',
    ],
    ['impersonation', 'Two “teenagers” turned out to be grown men with a voice changer.'],
    [
      'viral-challenges',
      'A figure will stand by your bed unless you send the story to ten friends.',
    ],
    ['online-bullying', 'Pupils scored one another out of ten for looks.'],
    ['ai-companions', 'It answers like a friend, and tells a child that it gets lonely.'],
  ])('%s', async (id, text) => {
    const { risks } = await read(`## What went wrong\n\n- ${text}`);
    expect(risks.map((risk) => risk.id)).toContain(id);
  });

  test('what nobody has heard of is none', async () => {
    const { risks } = await read('We have not heard of any adult reaching a child.');
    expect(risks.map(({ id }) => id)).not.toContain('stranger-contact');
  });
});

describe('a list whose heading does not say is told by its items:', () => {
  test('things to notice', async () => {
    const { redFlags } = await read(
      '## Worth a second look\n\n- going quiet after a message\n- a new friend nobody has met',
    );
    expect(redFlags).toHaveLength(2);
  });

  test('orders, and what is crossed', async () => {
    const { advice } = await read(
      '## Signs\n\n- tears at night\n- temper\n\n## For every family\n\n- Play a round together\n- Switch off the chat\n\n## And the opposite\n\n✗ take the tablet away\n\n✗ shout about the money',
    );
    expect(advice.map(({ not }) => not ?? false)).toEqual([false, false, true, true]);
  });

  test('a lead-in that ends with “never”', async () => {
    const { advice } = await read('Please never:\n\n- ring back the number\n- blame your child');
    expect(advice.every(({ not }) => not)).toBe(true);
    expect(advice).toHaveLength(2);
  });

  test('places to turn to', async () => {
    const reading = await read(
      '## Who is there\n\n- Ms Abara, safeguarding lead\n- CEOP button\n- Childline',
    );
    expect(routesOf(reading)).toEqual([
      'school-safeguarding-lead keep',
      'ceop-safety-centre replace',
      'childline keep',
    ]);
  });
});

describe('a place to turn to', () => {
  test('is the school’s lead where the alert says “tell us”', async () => {
    const reading = await read('## Help\n\nTell us at the gate.\n\nChildline is on 0800 1111.');
    expect(routesOf(reading)).toEqual(['school-safeguarding-lead keep', 'childline keep']);
  });

  test('is one, however often and by whatever owner it is named', async () => {
    const reading = await read(
      '## Help\n\n- CEOP Command, if an adult asks\n- Take It Down, run by NCMEC\n- Report it at ceop.police.uk',
    );
    expect(routesOf(reading)).toEqual(['ceop-safety-centre replace', 'take-it-down keep']);
  });
});

describe('the head', () => {
  test.each([
    ['Sent to all schools on 21st October 2026. It replaces the note we sent in March 2026.'],
    ['Date: 21.10.26. Following the meeting of 3 February 2026.'],
  ])('gives the day of issue, not another: %s', async (head) => {
    expect((await read('', head)).issued).toBe('2026-10-21');
  });

  const TITLE = 'Safeguarding update – AI study companions';
  test.each([
    [`**${TITLE} – 12 November 2026**\n\nDear parents,`, TITLE],
    [`**${TITLE} – 12 November 2026**\nHarrow Lane School`, TITLE],
    [`**${TITLE}** (12th Nov 2026)`, TITLE],
    [`**Please circulate to tutors**\n\n**${TITLE} – 12 November 2026**`, TITLE],
    [`**AI study companions – 12/11/26**`, 'AI study companions'],
    ['**12 November 2026: AI study companions at home**', 'AI study companions at home'],
    [
      '**Weekly update | 12 November 2026 | AI study companions**',
      'Weekly update | AI study companions',
    ],
    [
      '**Update (issue 4, 12 November 2026) – AI study companions**',
      'Update (issue 4) – AI study companions',
    ],
  ])('gives a title without the day beside it: %s', async (head, title) => {
    const text = `${head}\n\nPupils use a chatbot called StudyBud as an AI companion, and strangers message them.\n\n**Red flags**\n\n- late nights\n- a second phone\n`;
    for (const format of ['md', 'txt']) {
      const path = join(dir, `head.${format}`);
      writeFileSync(path, text);
      const { reading } = await readFixture(path);
      expect([format, reading?.title]).toEqual([format, title]);
      expect(reading?.issued).toBe('2026-11-12');
      expect(reading?.redFlags.map(({ text }) => text)).toEqual(['late nights', 'a second phone']);
    }
  });

  test('gives no sentence of the text for a title', async () => {
    const path = join(dir, 'untitled.md');
    writeFileSync(
      path,
      '**Please circulate to tutors**\n\nTumblekin lets strangers send messages to children near them. Children love the app.\n\nTumblekin is an online app, and children met strangers on Tumblekin.\n\n## Red flags\n\n- late nights\n- a second phone\n',
    );
    const { reading } = await readFixture(path);
    expect(reading?.missing).toContain('title');
    expect(reading?.title).toBeNull();
  });

  test('gives the subject of a mail, though its next line goes on in small letters', async () => {
    const path = join(dir, 'mail.txt');
    writeFileSync(
      path,
      'FW: Keeping in touch with heads - invite-only groups\nfrom Calderbrook Schools Partnership, 9 November 2026\n\nColleagues,\n\nSince half term three of our primaries and both secondaries have rung about\nTumblekin. Strangers message pupils on the app, and children met adults online.\n\nHelp\n\nChildline 0800 1111\n',
    );
    const { reading } = await readFixture(path);
    expect(reading?.title).toBe('Keeping in touch with heads - invite-only groups');
    expect(reading?.publisher).toBe('Calderbrook Schools Partnership');
  });

  test('gives who sends a newsletter, not its name', async () => {
    const path = join(dir, 'post.html');
    writeFileSync(
      path,
      '<h1>Larch Post</h1><h3>From the Larch Grove Academy Trust · 9 March 2027</h3><h2>Gift links in games: a note for parents</h2><p>Strangers message children in a game called Tumblekin.</p>',
    );
    const { reading } = await readFixture(path);
    expect(reading?.publisher).toBe('Larch Grove Academy Trust');
    expect(reading?.title).toBe('Gift links in games: a note for parents');
  });
});
