/** The stories that a risk can lead with in a band: the first of its module, and further ones. */
import type { Component } from './component.ts';
import type { FurtherTelling, Modules } from './module.ts';
import type { Telling } from './story.ts';

/** A story that a lesson may tell. */
export interface Tellable {
  /** The risk's id for its first story, an id of its own for a further one. */
  id: string;
  risk: string;
  /** `null` for the first story of a risk: it may be of several. */
  family: FurtherTelling['family'] | null;
  /** What it offers; `null` where that is written nowhere, as of a school's own: then nothing joins it. */
  telling: Telling | null;
  /** Its `<Module>`: title, outcome and slides. */
  module: Component;
}

/** Every story of a band whose texts were read: the first of each risk, then further ones, in the order of their files. */
export function tellingsOf(modules: Modules, band: string): Tellable[] {
  const offered = modules.stories.get(band)?.tellings ?? {};
  const first = [...modules.risks].flatMap(([risk, { bands }]): Tellable[] => {
    const module = bands.get(band);
    return module ? [{ id: risk, risk, family: null, telling: offered[risk] ?? null, module }] : [];
  });
  const further = [...modules.tellings.values()]
    .filter((telling) => telling.band === band)
    .map(({ telling: id, risk, family, module }): Tellable => {
      return { id, risk, family, telling: offered[id] ?? null, module };
    });
  return [...first, ...further];
}
