/** What grows and floats: clouds, trees, bushes, flowers, grass. Each stands on its point. */
import type { Brush } from '../brush.ts';
import { mix } from '../palette/mix.ts';
import { blob } from '../svg/curves.ts';
import { scattered } from '../svg/scatter.ts';
import { circle, each, ellipse, group, line, path, placed, times } from '../svg/shapes.ts';

export const cloud = (x: number, y: number, scale: number, opacity = 0.85): string =>
  group(
    placed(
      ellipse(0, 0, 70, 20, '#ffffff') +
        circle(-26, -14, 24, '#ffffff') +
        circle(10, -24, 32, '#ffffff') +
        circle(42, -10, 20, '#ffffff'),
      x,
      y,
      scale,
    ),
    undefined,
    { opacity },
  );

export function tree(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  kind: 'round' | 'fir' = 'round',
): string {
  const round = [
    path('M-11 0L-7 -130h14L11 0z', brush.wood2),
    line('M0 -80L34 -124M0 -64L-30 -104', brush.wood2, 9),
    blob('0,-300 70,-280 104,-210 80,-140 0,-116 -80,-140 -104,-210 -70,-280', brush.leaf),
    blob('-10,-296 40,-290 50,-240 0,-210 -60,-230 -70,-272', brush.leaf3, { opacity: 0.55 }),
  ];
  const fir = [
    path('M-9 0v-70h18V0z', brush.wood2),
    blob('0,-300 44,-200 66,-110 40,-54 -40,-54 -66,-110 -44,-200', brush.leaf2),
    line('M0 -60V-210', brush.leaf, 5, { opacity: 0.6 }),
  ];
  return placed(kind === 'round' ? round : fir, x, y, scale);
}

export const bush = (brush: Brush, x: number, y: number, scale: number): string =>
  placed(
    blob('-100,0 -96,-46 -54,-74 -10,-90 40,-80 84,-52 100,0', brush.leaf2) +
      blob('-60,-30 -30,-62 10,-66 0,-36 -30,-20', brush.leaf, { opacity: 0.5 }),
    x,
    y,
    scale,
  );

export function flower(
  brush: Brush,
  x: number,
  y: number,
  scale: number,
  petal: string,
  kind: 'daisy' | 'tulip' = 'daisy',
): string {
  const head =
    kind === 'tulip'
      ? path('M-26 -138Q-12 -120 0 -142Q12 -120 26 -138Q34 -92 0 -86Q-34 -92 -26 -138Z', petal)
      : times(8, (index) =>
          ellipse(0, -24, 12, 20, petal, { transform: `translate(0 -110) rotate(${index * 45})` }),
        ) + circle(0, -110, 16, brush.accent2);
  return placed(
    [
      line('M0 0Q-6 -50 0 -96', brush.leaf2, 8),
      path('M0 -30Q-34 -40 -42 -70Q-10 -66 0 -30Z', brush.leaf2),
      head,
    ],
    x,
    y,
    scale,
  );
}

/** Blades of grass, scattered over a strip of ground; none on paper. */
export function grass(
  brush: Brush,
  seed: string,
  { count, top, bottom }: { count: number; top: number; bottom: number },
): string {
  if (brush.mono) return '';
  const number = scattered(seed);
  return times(count, () => {
    const [x, y, scale] = [number() * 1280, top + number() * (bottom - top), 0.7 + number() * 0.5];
    const colour = number() > 0.5 ? brush.leaf2 : mix(brush.leaf3, '#ffffff', 0.2);
    return placed(
      line('M0 0q-4 -14 -10 -22M5 0q0 -16 2 -28M10 0q4 -12 12 -18', colour, 3.4),
      x,
      y,
      scale,
    );
  });
}

export function plant(brush: Brush, x: number, y: number, scale: number): string {
  const leaves = [
    [-46, -126, -12],
    [44, -136, 10],
    [-70, -84, -30],
    [66, -90, 30],
    [0, -166, 0],
  ] as const;
  return placed(
    [
      each(leaves, ([across, up, turn]) =>
        path(
          `M0 -50Q${across * 0.2 - 16} ${up * 0.6} ${across} ${up}Q${across * 0.5 + 16} ${up * 0.55} 0 -50Z`,
          turn > 0 ? brush.leaf : brush.leaf2,
        ),
      ),
      path('M-34 -58h68l-10 58h-48z', brush.accent),
      path('M-38 -64h76v14h-76z', mix(brush.accent, '#000000', 0.14)),
    ],
    x,
    y,
    scale,
  );
}
