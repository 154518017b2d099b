/** What a mood does to a face: brows, eyes and mouth, in numbers that every kind of figure draws in its own way. */
import type { Mood } from '#model/lesson/scene.ts';

export interface Expression {
  /** Inner and outer end of the brows: below 0 is raised, above 0 is lowered. */
  brow: { inner: number; outer: number };
  /** One brow alone is raised by this. */
  quirk?: number;
  eyes: 'open' | 'smiling' | 'lowered' | 'closed';
  /** Where they look up or down, from -1 (up) to 1, beside where the figure looks. */
  lower?: number;
  mouth: {
    /** How its ends turn, from -1 (down) to 1 (up). Above 0 is a smile. */
    curve: number;
    width: number;
    open?: boolean;
    /** A mouth that can’t make up its mind. */
    wavy?: boolean;
    /** A mouth drawn to one side. */
    aside?: number;
  };
  blush?: boolean;
  /** The head leans, in degrees, towards whom it looks at. */
  tilt?: number;
}

export const EXPRESSIONS: Record<Mood, Expression> = {
  happy: {
    brow: { inner: -0.3, outer: -0.2 },
    eyes: 'smiling',
    mouth: { curve: 1, width: 1.15, open: true },
    blush: true,
  },
  calm: { brow: { inner: 0, outer: 0 }, eyes: 'open', mouth: { curve: 0.35, width: 0.85 } },
  thinking: {
    brow: { inner: -0.1, outer: 0 },
    quirk: 0.7,
    eyes: 'open',
    lower: -0.9,
    mouth: { curve: 0, width: 0.6, aside: 0.5 },
    tilt: -4,
  },
  unsure: {
    brow: { inner: -0.35, outer: 0.35 },
    quirk: 0.4,
    eyes: 'open',
    mouth: { curve: 0, width: 0.85, wavy: true },
  },
  worried: {
    brow: { inner: -1, outer: 0.7 },
    eyes: 'open',
    mouth: { curve: -0.55, width: 0.9 },
    tilt: 3,
  },
  ashamed: {
    brow: { inner: -0.8, outer: 0.5 },
    eyes: 'lowered',
    lower: 1,
    mouth: { curve: -0.25, width: 0.6 },
    blush: true,
    tilt: 7,
  },
  cross: {
    brow: { inner: 0.9, outer: -0.4 },
    eyes: 'open',
    mouth: { curve: -0.35, width: 0.85 },
  },
  serious: {
    brow: { inner: 0.4, outer: 0.1 },
    eyes: 'open',
    mouth: { curve: 0, width: 0.8 },
  },
  listening: {
    brow: { inner: -0.35, outer: -0.1 },
    eyes: 'open',
    mouth: { curve: 0.12, width: 0.6 },
    tilt: 5,
  },
  relieved: {
    brow: { inner: -0.6, outer: 0.1 },
    eyes: 'closed',
    mouth: { curve: 0.55, width: 0.9 },
    tilt: -2,
  },
  warm: {
    brow: { inner: -0.3, outer: 0 },
    eyes: 'open',
    mouth: { curve: 0.65, width: 0.95 },
    blush: true,
    tilt: 4,
  },
};
