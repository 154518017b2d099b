/** Small signs of the interface: an arrow back, a heart, a present, an eye, a switch, a voice. */
import { circle, moved, panel, round, shape, stroke } from './shapes.ts';
import { filled, inkOn, type ScreenTheme } from './theme.ts';

export const backArrow = ({ onBar }: ScreenTheme, x: number, y: number, size: number): string =>
  stroke(
    `M${round(x + size * 0.6)} ${round(y - size)}L${round(x)} ${round(y)}L${round(x + size * 0.6)} ${round(y + size)}`,
    onBar,
    4,
  );

export const heart = (theme: ScreenTheme, x: number, y: number, scale: number, colour: string) =>
  moved(
    shape('M0 12Q-24-4-14-18Q-6-26 0-14Q6-26 14-18Q24-4 0 12Z', filled(theme, colour)),
    x,
    y,
    scale,
  );

/** A present with a bow, about 60 wide at scale 1, its middle at the point. */
export function present(theme: ScreenTheme, x: number, y: number, scale: number): string {
  const side = (left: number, top: number, width: number, height: number, colour: string) =>
    panel({ x: left, y: top, width, height }, [4, 4, 4, 4], filled(theme, colour));
  const bow = theme.mono ? '#000000' : theme.gold;
  return moved(
    side(-26, -24, 52, 40, '#d9694f') +
      side(-6, -24, 12, 40, theme.gold) +
      side(-31, -34, 62, 16, '#b84f38') +
      stroke('M0-34Q-24-58-20-40T0-34Q24-58 20-40T0-34', bow, 6),
    x,
    y,
    scale,
  );
}

export const eye = (x: number, y: number, scale: number, colour: string): string =>
  moved(
    stroke('M-15 0Q0-15 15 0Q0 15-15 0Z', colour, 3) + circle(0, 0, 5, { fill: colour }),
    x,
    y,
    scale,
  );

/** Width and height of a switch. */
export const SWITCH = { width: 74, height: 40 } as const;

export function toggle(theme: ScreenTheme, x: number, y: number, on: boolean): string {
  const box = { x, y, ...SWITCH };
  const knob = { fill: '#ffffff', line: '#000000', thick: 3 };
  return (
    panel(box, [20, 20, 20, 4], filled(theme, on ? theme.go : '#6f6780', 3)) +
    circle(
      x + (on ? 53 : 21),
      y + 20,
      14,
      theme.mono ? { ...knob, fill: on ? '#000000' : '#ffffff' } : { fill: '#ffffff' },
    )
  );
}

/** Somebody talks: three bars that grow. */
export const voice = (theme: ScreenTheme, x: number, y: number): string =>
  [0, 1, 2]
    .map((bar) =>
      stroke(
        `M${round(x + bar * 15)} ${round(y - 6 - bar * 4)}v${12 + bar * 8}`,
        inkOn(theme, theme.go),
        5,
      ),
    )
    .join('');
