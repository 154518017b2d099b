/** Things that arrive, and things that stand for something. */
import { darker, lighter, mix } from '../palette/mix.ts';
import { strangerTile } from '../people/stranger.ts';
import { circle, each, ellipse, group, line, path, rect, times } from '../svg/shapes.ts';
import { thing } from './thing.ts';

export const parcel = thing('table', 130, 92, () =>
  [
    rect(-60, -84, 120, 84, '#c9935c', 5),
    rect(-12, -84, 24, 84, '#e7c290'),
    rect(22, -40, 30, 22, '#fff4de', 2),
    line('M28 -32h18M28 -26h12', '#b98a58', 3),
  ].join(''),
);

export const gift = thing('table', 150, 160, (brush, { colour = brush.accent }) => {
  const ribbon = brush.theme.phase === 'secondary' ? brush.paper : '#ffe2a0';
  return [
    rect(-62, -96, 124, 96, colour, 8),
    rect(-70, -116, 140, 34, darker(colour, 0.1), 8),
    rect(-13, -116, 26, 116, ribbon),
    path('M0 -116Q-56 -172 -62 -132Q-58 -112 0 -116Z', ribbon),
    path('M0 -116Q56 -172 62 -132Q58 -112 0 -116Z', darker(ribbon, 0.06)),
    circle(0, -118, 11, darker(ribbon, 0.14)),
  ].join('');
});

export const envelope = thing('table', 190, 130, (_, { colour = '#fff8ea' }) =>
  [
    rect(-92, -126, 184, 126, colour, 8),
    line('M-92 -120L0 -50L92 -120M-92 -6L-28 -70M92 -6L28 -70', darker(colour, 0.2), 6),
    circle(0, -50, 24, '#b2493c'),
    path('M0 -38q-18 -13 -10 -23q7 -5 10 2q3 -7 10 -2q8 10 -10 23z', '#fff3df'),
  ].join(''),
);

/** A ball of glass with a twist of another colour in it. */
export const marble = thing('floor', 120, 120, (brush, { colour = '#eaa92f' }) => {
  const clip = brush.id('marble');
  const twist = mix(colour, '#ffffff', 0.45);
  return [
    brush.mono ? '' : ellipse(0, -4, 52, 9, '#33202b', { opacity: 0.22 }),
    `<clipPath id="${clip}"><circle cx="0" cy="-60" r="56"/></clipPath>`,
    circle(0, -60, 56, colour),
    group(
      path(
        'M-70 -40C-30 -130 20 -100 30 -60S60 0 80 -90L90 20C40 30 10 0 0 -40S-40 -60 -60 10Z',
        twist,
      ) +
        path(
          'M-60 -96C-20 -110 0 -70 14 -40S40 -4 64 -30C50 20 0 20 -16 -30S-40 -80 -62 -70Z',
          darker(colour, 0.16),
        ),
      undefined,
      { 'clip-path': `url(#${clip})` },
    ),
    ellipse(-20, -88, 16, 9, '#ffffff', { opacity: 0.75 }),
  ].join('');
});

export const letter = thing('table', 130, 160, () =>
  group(
    rect(-60, -156, 120, 156, '#fffaf0', 4) +
      times(6, (row) => line(`M-42 ${-132 + row * 20}h${row === 5 ? 44 : 84}`, '#a9b0b6', 4)),
    'rotate(-4)',
  ),
);

export const receipt = thing(
  'table',
  110,
  190,
  () =>
    path(
      'M-50 -190H50V-6l-12 -10l-13 10l-13 -10l-12 10l-13 -10l-12 10l-13 -10l-12 10z',
      '#fffaf2',
    ) +
    times(6, (row) => line(`M-34 ${-164 + row * 24}h38M22 ${-164 + row * 24}h14`, '#8a8f98', 4)),
);

export const key = thing('table', 90, 150, (_, { colour = '#c79a3a' }) =>
  group(
    circle(0, -118, 24, 'none', { stroke: colour, 'stroke-width': 13 }) +
      rect(-6, -94, 12, 90, colour) +
      rect(4, -40, 24, 12, colour) +
      rect(4, -18, 18, 12, colour),
    'rotate(8)',
  ),
);

const aCoin = (x: number, y: number, size: number): string =>
  circle(x, y, size, '#e09a1f') +
  circle(x, y - size * 0.06, size * 0.86, '#f6b93b') +
  circle(x, y - size * 0.06, size * 0.56, 'none', {
    stroke: '#d98c17',
    'stroke-width': size * 0.12,
  });

export const coin = thing('table', 90, 90, () => aCoin(0, -45, 45));
export const coins = thing(
  'table',
  190,
  110,
  () => aCoin(-52, -40, 40) + aCoin(48, -40, 40) + aCoin(0, -64, 42) + aCoin(4, -26, 26),
);

export const crown = thing(
  'table',
  150,
  110,
  (_, { colour = '#f0b83a' }) =>
    path('M-70 0L-78 -88L-38 -46L0 -106L38 -46L78 -88L70 0Z', colour) +
    rect(-70, -20, 140, 20, darker(colour, 0.16)) +
    each([-78, 0, 78], (x) => circle(x, x === 0 ? -106 : -88, 10, '#e0604a')),
);

export const trophy = thing('table', 120, 170, (_, { colour = '#f0b83a' }) =>
  [
    line(
      'M-44 -146Q-84 -144 -70 -108Q-58 -84 -36 -86M44 -146Q84 -144 70 -108Q58 -84 36 -86',
      colour,
      11,
    ),
    path('M-50 -160H50Q50 -76 0 -62Q-50 -76 -50 -160Z', colour),
    rect(-9, -66, 18, 34, darker(colour, 0.14)),
    rect(-40, -34, 80, 34, '#6e4a2e', 5),
  ].join(''),
);

export const ticket = thing('table', 190, 90, (_, { colour = '#f2c14e' }) =>
  group(
    path('M-90 -84H90V-56a14 14 0 0 0 0 28V0H-90V-28a14 14 0 0 0 0 -28Z', colour) +
      line('M44 -78V-6', darker(colour, 0.3), 4, { 'stroke-dasharray': '8 9' }) +
      line('M-66 -54h84M-66 -34h56', darker(colour, 0.35), 7),
    'rotate(-6)',
  ),
);

const STAR = 'M0 -46L13 -15L46 -12L21 10L29 43L0 25L-29 43L-21 10L-46 -12L-13 -15Z';
export const star = thing('sky', 100, 100, (_, { colour = '#f6b93b' }) =>
  group(path(STAR, colour), 'translate(0 -50)'),
);
export const stars = thing('sky', 260, 150, (_, { colour = '#f6b93b' }) =>
  each(
    [
      [-90, -60, 0.8],
      [0, -96, 1.1],
      [88, -54, 0.7],
    ] as const,
    ([x, y, size]) => group(path(STAR, colour), `translate(${x} ${y}) scale(${size})`),
  ),
);

/** What nobody knows. */
export const question = thing('wall', 130, 130, (brush) =>
  group(strangerTile(130, brush), 'translate(-65 -130)'),
);

export const poster = thing('wall', 170, 220, (brush, { colour = brush.accent2 }) =>
  [
    rect(-80, -216, 160, 216, colour, 5, { transform: 'rotate(-2 0 -108)' }),
    circle(0, -138, 42, lighter(colour, 0.35)),
    path(
      'M-8 -112a12 10 0 1 1 14 -9v-46l32 -9v40a12 10 0 1 1 -8 -9v-18l-18 5v37z',
      darker(colour, 0.35),
    ),
    line('M-46 -62h92M-34 -38h68', lighter(colour, 0.5), 9),
  ].join(''),
);

export const sign = thing(
  'floor',
  170,
  260,
  (brush, { colour = brush.accent }) =>
    line('M0 0V-150', brush.wood2, 14) +
    rect(-84, -256, 168, 116, colour, 10) +
    line('M-52 -216h104M-52 -184h70', brush.paper, 10),
);

export const snail = thing('floor', 210, 110, (_, { colour = '#c8502f' }) =>
  [
    path(
      'M-86 0Q-96 -26 -74 -30Q-30 -34 10 -24Q40 -20 56 -52Q66 -76 86 -66Q104 -56 92 -32Q84 -4 52 0Z',
      '#e0b36a',
    ),
    line('M82 -64L92 -94M94 -58L114 -82', '#e0b36a', 7),
    circle(93, -96, 7, '#2b2331'),
    circle(116, -84, 7, '#2b2331'),
    circle(-16, -50, 52, colour),
    line('M-16 -54a12 12 0 1 1 -12 14a26 26 0 1 1 40 4', lighter(colour, 0.45), 9),
    line('M66 -28q8 6 16 0', '#2b2331', 4),
  ].join(''),
);

/** Two snails in a glass jar with a lid full of holes. */
export const snailJar = thing('table', 170, 220, (brush, { colour = '#c8502f' }) => {
  const glass = brush.mono ? '#ffffff' : '#cfe9f1';
  const small = (fill: string, move: string): string =>
    group(
      [
        path(
          'M-44 0Q-48 -14 -36 -16Q-14 -18 6 -12Q22 -10 30 -28Q38 -38 46 -26Q48 -4 28 0Z',
          '#e0b36a',
        ),
        line('M40 -32l5 -15M46 -30l10 -12', '#e0b36a', 4),
        circle(-8, -26, 26, fill),
        line('M-8 -28a6 6 0 1 1 -6 7a13 13 0 1 1 20 2', lighter(fill, 0.45), 5),
      ],
      move,
    );
  return [
    path(
      'M-66 -176H66Q82 -168 82 -150V-22Q82 0 60 0H-60Q-82 0 -82 -22V-150Q-82 -168 -66 -176Z',
      glass,
      {
        stroke: darker(glass, 0.25),
        'stroke-width': 4,
      },
    ),
    path('M-76 -40Q-40 -56 0 -42Q44 -58 76 -42V-20Q76 -6 60 -6H-60Q-76 -6 -76 -20Z', '#8fb35c'),
    small(colour, 'translate(-28 -40)'),
    small('#5f6fb3', 'translate(40 -96) rotate(-64) scale(.86)'),
    line('M-62 -150V-64', '#ffffff', 9, { opacity: 0.7 }),
    rect(-72, -206, 144, 32, brush.mono ? '#ffffff' : '#8b97a6', 8),
    each([-40, -14, 12, 38], (x) => circle(x, -190, 4, '#3b4553')),
  ].join('');
});

/** Two pans in balance. */
export const scales = thing('table', 320, 330, (brush, { colour = brush.accent }) => {
  const pan = (x: number): string =>
    line(`M${x} -262L${x - 56} -138M${x} -262L${x + 56} -138`, darker(colour, 0.3), 5) +
    path(`M${x - 74} -140H${x + 74}Q${x + 60} -84 ${x} -84Q${x - 60} -84 ${x - 74} -140Z`, colour);
  return [
    rect(-11, -300, 22, 280, darker(colour, 0.16), 6),
    line('M-104 -262Q0 -306 104 -262', darker(colour, 0.16), 16),
    circle(0, -304, 20, colour),
    pan(-104),
    pan(104),
    path('M-86 0Q-80 -40 0 -40Q80 -40 86 0Z', darker(colour, 0.16)),
  ].join('');
});

/** A line of footprints that leads on. */
export const footprints = thing('floor', 320, 70, (brush, { colour = darker(brush.floor, 0.22) }) =>
  times(6, (index) =>
    ellipse(-140 + index * 56, index % 2 ? -46 : -18, 20, 10, colour, {
      transform: `rotate(${index % 2 ? -12 : -4} ${-140 + index * 56} ${index % 2 ? -46 : -18})`,
    }),
  ),
);

export const house = thing('floor', 250, 250, (brush, { colour = brush.accent }) =>
  [
    rect(-92, -150, 184, 150, '#f2d6b2'),
    path('M-116 -146L0 -244L116 -146Z', '#a9503a'),
    rect(-70, -118, 52, 50, '#fffaf0', 4),
    rect(-64, -112, 40, 38, brush.glass),
    rect(18, -104, 52, 104, colour, 5),
    circle(60, -50, 5, '#ffd27a'),
    rect(30, -92, 28, 24, '#fffaf0', 3),
  ].join(''),
);

/** A hut of planks, higher than whoever stands beside it. */
export const shed = thing('floor', 300, 380, (_, { colour = '#a8743f' }) =>
  [
    rect(-120, -260, 240, 260, colour),
    ...[-80, -40, 0, 40, 80].map((x) => line(`M${x} -260v260`, darker(colour, 0.18), 4)),
    path('M-150 -250L0 -372L150 -250Z', '#6b4a35'),
    rect(-46, -178, 92, 178, '#7d5230', 4),
    line('M-34 -166L34 -12M34 -166L-34 -12', '#5d3c24', 5),
    circle(32, -90, 6, '#ffd27a'),
  ].join(''),
);

export const nameBadge = thing('table', 170, 120, (_, { colour = '#3f7fc0' }) =>
  [
    rect(-82, -116, 164, 116, colour, 14),
    rect(-70, -82, 140, 70, '#fffaf0', 8),
    line('M-48 -58h96M-48 -34h60', '#6f7883', 8),
    line('M-36 -98h72', '#ffffff', 9),
  ].join(''),
);

export const clock = thing('wall', 130, 130, (brush) =>
  [
    circle(0, -65, 63, brush.dark),
    circle(0, -65, 53, '#fffaf0'),
    times(12, (hour) =>
      rect(-2.5, -48, 5, 9, '#6f7883', 0, { transform: `translate(0 -65) rotate(${hour * 30})` }),
    ),
    line('M0 -65V-102M0 -65L26 -52', brush.dark, 7),
    circle(0, -65, 6, '#d2442f'),
  ].join(''),
);

export const bell = thing(
  'table',
  120,
  130,
  (_, { colour = '#f0b83a' }) =>
    path('M-52 -22Q-42 -34 -40 -66Q-36 -112 0 -114Q36 -112 40 -66Q42 -34 52 -22Z', colour) +
    rect(-58, -26, 116, 14, darker(colour, 0.14), 7) +
    circle(0, -8, 11, darker(colour, 0.2)) +
    circle(0, -118, 9, darker(colour, 0.14)),
);

export const map = thing('table', 230, 160, () =>
  [
    path('M-110 -150L-36 -136L36 -154L110 -138V0L36 -14L-36 4L-110 -10Z', '#e6efd8'),
    path('M-36 -136V4L-110 -10V-150Z', '#d8e6c6'),
    path('M36 -154V-14L110 0V-138Z', '#d8e6c6'),
    line('M-100 -60Q-50 -96 -10 -60T104 -78', '#f0c46a', 12),
    line('M-20 -140Q-6 -80 10 -10', '#8fc3d8', 11),
  ].join(''),
);

export const pin = thing(
  'table',
  90,
  130,
  (_, { colour = '#d2442f' }) =>
    ellipse(0, -2, 22, 6, '#33262b', { opacity: 0.25 }) +
    path('M0 0Q-42 -56 -42 -84A42 42 0 0 1 42 -84Q42 -56 0 0Z', colour) +
    circle(0, -84, 17, '#fffaf0'),
);
