import { expect, test } from 'vitest';
import { createBrush } from '#render/pictures/brush.ts';
import { THING_DRAWINGS } from '#render/pictures/things/things.ts';
import { LOOKS, libraryOf } from './stage.ts';

test.each(['laptop', 'tablet', 'phone', 'smart-watch', 'tripod'] as const)(
  'a %s of which nothing is told is switched on, and shows what it is said to show',
  (name) => {
    for (const look of LOOKS) {
      const theme = libraryOf(look).art?.theme;
      if (!theme) throw new Error('A band has a theme');
      const brush = createBrush(theme, 'day', { prefix: 'x', mono: false });
      const draw = (seen?: () => string) => THING_DRAWINGS[name].draw(brush, seen ? { seen } : {});
      expect(draw().length).toBeGreaterThan(draw(() => '').length);
      expect(draw(() => '<circle id="seen"/>')).toContain('seen');
    }
  },
);
