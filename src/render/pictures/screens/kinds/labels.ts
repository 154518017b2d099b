/** Buttons that a kind of screen has where the lesson writes none. */
import type { Screen, ScreenKind } from '#model/lesson/screen.ts';

const USUAL: Partial<Record<ScreenKind, readonly string[]>> = {
  match: ['Leave', 'Next person'],
  call: ['Decline', 'Answer'],
  request: ['Not now', 'Accept'],
  lobby: ['Mute all', 'Leave'],
  mail: ['Open'],
  shop: ['Buy now'],
  popup: ['OK'],
  report: ['Report and block'],
};

export function buttonsOf({ app, rows, price }: Pick<Screen, 'app' | 'rows' | 'price'>): string[] {
  const written = rows.flatMap((row) => (row.kind === 'buttons' ? row.labels : []));
  if (written.length > 0) return written;
  return app === 'box' ? [`Open for ${price}`] : [...(USUAL[app] ?? [])];
}
