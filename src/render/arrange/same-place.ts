/** A place of the story with other people, or at another time. */
import type { Stage } from '#model/lesson/content.ts';
import type { Actor, Mood, Prop, Show } from '#model/lesson/scene.ts';

export const actor = (who: string, mood: Mood, looks: string | null = null): Actor => ({
  ...{ who, mood, looks },
  ...{ pose: null, at: null, holds: null, mess: null },
});

/** The place with its own colours. */
export const inSamePlace = (
  { setting, light, place, things }: Stage,
  show: Show,
  people: Actor[],
  shown: Prop[] = [],
): Stage => ({
  ...{ setting, light, place, show, people },
  ...{ things: [...shown, ...things.filter(({ name }) => name === 'door')], says: [] },
});

export const plain = (name: string, colour: Prop['colour'] = null): Prop => ({
  ...{ name, colour },
  ...{ on: null, at: null, shows: null, size: null },
});
