/** What was on a screen: read from a lesson's own words, and drawn so that all of them are seen and heard. */
import { expect, test } from 'vitest';
import type { Problem } from '#diagnostics/problem.ts';
import { DRAWN, SCREEN_KINDS, type Screen, type ScreenRow } from '#model/lesson/screen.ts';
import { drawScreen, fitScreen } from '#render/pictures/screens/draw-screen.ts';
import { screenAlt } from '#render/pictures/screens/screen-alt.ts';
import { sampleScreens, screensOf } from './sample-screens.ts';

const screens = sampleScreens();
const byKind = screens.map((screen) => [screen.app, screen] as const);
const draw = (screen: Screen, mono = false) =>
  drawScreen(screen, { width: 460, size: 26, mono, prefix: 'one' });
/** Words of a drawing, as somebody reads them. */
const wordsIn = (body: string) =>
  [...body.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');
const screenOf = (source: string) => {
  const problems: Problem[] = [];
  const [screen] = screensOf(source, problems);
  return { screen: screen as Screen, problems };
};
const dm = (rows: string, rest = '') =>
  `<Screen kind="dm" with="Marlo, 12" ${rest}>\n\n${rows}\n\n</Screen>`;

test('there is a sample of every kind', () => {
  expect(new Set(screens.map(({ app }) => app))).toEqual(new Set(SCREEN_KINDS));
});

test.each(byKind)('every word of “%s” is in its picture and in its description', (_, screen) => {
  const seen = wordsIn(draw(screen).body).replaceAll('&quot;', '"');
  const heard = screenAlt(screen);
  const said = screen.rows.flatMap((row) => {
    if (row.kind === 'buttons') return row.labels;
    if (row.kind === 'fact') return [row.label, row.value];
    return row.kind === 'switch' ? [row.label] : [row.text];
  });
  for (const word of said.join(' ').split(/\s+/).filter(Boolean)) expect(heard).toContain(word);
  // On a map a place that somebody is at is a plate: “at school” is heard, and seen as School.
  if (screen.app === 'map') return;
  for (const word of said.join(' ').split(/\s+/).filter(Boolean)) expect(seen).toContain(word);
});

test('somebody nobody has met has a question mark in a dashed tile, and never a face', () => {
  const portrait = (who: string) => `<g class="face-of-${who}"/>`;
  const { screen } = screenOf('<Screen kind="match" with="Quill, 14" who="zeke" />');
  const { body } = drawScreen(screen, {
    width: 460,
    size: 26,
    mono: false,
    prefix: 'one',
    portrait,
  });
  expect(body.match(/face-of-\w+/g)).toEqual(['face-of-zeke']);
  expect(wordsIn(body)).toContain('?');
  const chat = draw(screenOf(dm("- Marlo, 12: Best trumpet I've heard!")).screen).body;
  expect(chat).toContain('stroke-dasharray');
  expect(wordsIn(chat)).toContain('You have not met');
});

test('a shop has the picture of what it sells, where the lesson names one, and else none', () => {
  const picture = (name: string) => `<g class="picture-of-${name}"/>`;
  const drawn = (rest: string) => {
    const { screen, problems } = screenOf(
      `<Screen kind="shop" title="Glowshop" price="£5" ${rest}/>`,
    );
    const { body } = drawScreen(screen, {
      width: 460,
      size: 26,
      mono: false,
      prefix: 'a',
      picture,
    });
    return [body.match(/picture-of-\w+/g), problems.map(({ ruleId }) => ruleId)];
  };
  expect(drawn('')).toEqual([null, []]);
  expect(drawn('shows="umbrella"')).toEqual([['picture-of-umbrella'], []]);
  expect(drawn('shows="unbrella"')[1]).toEqual(['picture-exists']);
});

test('who waits to play hears voices only where somebody talks', () => {
  const lobby = (row: string) =>
    screenAlt(screenOf(`<Screen kind="lobby" title="Duck room">\n\n- ${row}\n\n</Screen>`).screen);
  expect(lobby('Zeke')).not.toContain('Voice is on');
  expect(lobby('Zeke: Hello')).toContain('Voice is on');
});

test('who is a character of the band, or said to be known, is no stranger', () => {
  const { screen } = screenOf(
    '<Screen kind="chat" title="Band" known="Gwen">\n\n- Zeke: Hi\n- Gwen: Hello\n- Blade: Ha\n\n</Screen>',
  );
  const known = screen.rows.map((row) => 'from' in row && row.from.known);
  expect(known).toEqual([true, true, false]);
});

test('what the one character writes among strangers is on the right', () => {
  const { screen } = screenOf(dm('- Marlo, 12: Hello\n- Zeke: Who are you?'));
  expect(screen.holder).toBe('zeke');
  expect(screen.rows.map((row) => 'mine' in row && row.mine)).toEqual([false, true]);
});

test('days, gifts, times, switches and buttons are told apart', () => {
  const { screen } = screenOf(
    dm(
      '- *Tuesday*\n- Marlo, 12 gives: 500 coins\n- Zeke (16:05): Thanks!\n- [x] Mute: For a week\n- [Block] [Reply]',
    ),
  );
  expect(screen.rows).toMatchObject([
    { kind: 'note', text: 'Tuesday' },
    { kind: 'gift', from: { called: 'Marlo, 12' }, text: '500 coins' },
    { kind: 'message', from: { who: 'zeke' }, note: '16:05', text: 'Thanks!' },
    { kind: 'switch', on: true, label: 'Mute', value: 'For a week' },
    { kind: 'buttons', labels: ['Block', 'Reply'] },
  ]);
});

test('a line that nobody says is a problem at its line, with how to write it', () => {
  const { problems } = screenOf(dm('- Marlo, 12: Hello\n- Where is everybody'));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.place.line).toBe(4);
  expect(problems[0]?.note).toContain('“Marlo: Best song yet!”');
});

test('a private chat with nobody, and a screen of somebody who is not in the band, are problems', () => {
  expect(
    screenOf('<Screen kind="dm">\n\n- Marlo: Hello\n\n</Screen>').problems[0]?.reason,
  ).toContain('without with="…"');
  expect(screenOf(dm('- Marlo, 12: Hello', 'who="nobody"')).problems[0]?.reason).toContain(
    '“nobody”',
  );
});

test.each(byKind)('“%s” for a copier is black and white, without a grey', (_, screen) => {
  const colours = [...draw(screen, true).body.matchAll(/(?:fill|stroke)="([^"]+)"/g)];
  expect(colours.length).toBeGreaterThan(0);
  for (const [, colour] of colours) expect(['#000000', '#ffffff', 'none']).toContain(colour);
});

test.each(byKind)('whatever “%s” takes as a row is seen', (_, screen) => {
  const place = screen.place;
  const from = { called: 'Somebody', who: null, known: false };
  const row: Record<string, ScreenRow> = {
    line: { kind: 'line', text: 'Quince', place },
    fact: { kind: 'fact', label: 'Quince', note: '', value: 'Quince', place },
    note: { kind: 'note', text: 'Quince', place },
    message: { kind: 'message', from, mine: false, note: '', text: 'Quince', place },
    gift: { kind: 'gift', from, mine: false, text: 'Quince', place },
    switch: { kind: 'switch', on: true, label: 'Quince', value: '', ringed: false, place },
  };
  for (const kind of DRAWN[screen.app]) {
    // On a map what somebody is said to be at is a plate of that place, if there is one.
    const read = screen.app === 'map' && kind === 'message' ? undefined : row[kind];
    if (read) expect(wordsIn(draw({ ...screen, rows: [read] }).body), kind).toContain('Quince');
  }
});

test('a row that a kind of screen has no place for is a problem at its line', () => {
  const { problems } = screenOf(
    '<Screen kind="live" with="Quill, 14" viewers="3">\n\n- *Next day*\n\n</Screen>',
  );
  expect(problems).toMatchObject([
    { place: { line: 3 }, reason: expect.stringContaining('Unexpected row “Next day”') },
  ]);
});

test('two screens of a page share no id', () => {
  const ids = (prefix: string) =>
    screens.flatMap((screen, index) =>
      [
        ...drawScreen(screen, {
          width: 460,
          size: 26,
          mono: false,
          prefix: `${prefix}-${index}`,
        }).body.matchAll(/id="([^"]+)"/g),
      ].map(([, id]) => id),
    );
  const all = [...ids('a'), ...ids('b')];
  expect(new Set(all).size).toBe(all.length);
});

test('nothing sticks out of a screen, and type is never smaller than the last row reads', () => {
  for (const screen of screens) {
    const fitted = fitScreen(screen, { width: 460, height: 640, mono: false, prefix: 'one' });
    expect(fitted.size).toBeGreaterThanOrEqual(24);
    expect(fitted.fits, screen.app).toBe(true);
  }
});

test('words of a lesson never become markup', () => {
  const { screen } = screenOf(dm('- Marlo, 12: 1 &lt; 2 &amp; "so on"'));
  const { body } = draw(screen);
  expect(body).toContain('1 &lt; 2 &amp;');
});

test('on a live screen the buttons to give with are seen, below every comment', () => {
  const { screen } = screenOf(
    '<Screen kind="live" viewers="900" shows="A host at a table">\n\n- Zeke gives: a kite\n- Quill: Thank you, Zeke!\n- [Bell £1] [Kite £4]\n\n</Screen>',
  );
  const { body } = draw(screen);
  const at = (said: string) =>
    Number(new RegExp(`<text[^>]*? y="([\\d.]+)"[^>]*>${said}<`).exec(body)?.[1] ?? 0);
  expect(at('from Zeke')).toBeLessThan(at('A host at a table'));
  expect(at('Thank you, Zeke!')).toBeGreaterThan(at('A host at a table'));
  expect(Math.min(at('Bell £1'), at('Kite £4'))).toBeGreaterThan(at('Thank you, Zeke!'));
});

test('on a live screen no comment lies over the picture of who is live', () => {
  const live = screens.find(({ app }) => app === 'live') as Screen;
  const { body } = draw({ ...live, holder: null, shows: 'A hall' });
  const [, foot = ''] = /<path d="M0 [^"]*?V(\d+)[^"]*" fill="#bfd8d8"/.exec(body) ?? [];
  const names = live.rows.flatMap((row) => (row.kind === 'message' ? [row.from.called] : []));
  const at = [...body.matchAll(/<text[^>]*? y="([\d.]+)"[^>]*>([^<]*)</g)]
    .filter(([, , text = '']) => names.includes(text))
    .map(([, y]) => Number(y));
  expect(Number(foot)).toBeGreaterThan(0);
  expect(at.length).toBeGreaterThan(0);
  expect(Math.min(...at)).toBeGreaterThan(Number(foot));
});

test('a walk is a line from place to place, and a hidden end is neither named nor reached', () => {
  const walk = (gate: string) =>
    screenOf(
      `<Screen kind="map" title="Walks" who="zeke">\n\n- ${gate}\n- Park\n- Zeke (8.10): gate, park\n\n</Screen>`,
    ).screen;
  const lineOf = (screen: Screen) =>
    /<path d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+" fill="none"/
      .exec(draw(screen).body)
      ?.slice(1)
      .map(Number) ?? [];
  const [start = 0, end] = lineOf(walk('Gate'));
  const [hiddenStart = 0, hiddenEnd] = lineOf(walk('Gate (hidden)'));
  expect(hiddenStart).toBeGreaterThan(start);
  expect(hiddenEnd).toBe(end);
  expect(wordsIn(draw(walk('Gate')).body)).toContain('Gate');
  expect(wordsIn(draw(walk('Gate (hidden)')).body)).not.toMatch(/gate/i);
  expect(wordsIn(draw(walk('Gate')).body)).toContain('Zeke 8.10');
  expect(screenAlt(walk('Gate (hidden)'))).toContain(
    'Gate (hidden). Park. Zeke, 8.10: gate, park.',
  );
});
