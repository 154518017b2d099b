/** The stories that can lead a risk's lesson in a band: the first one of its module, and further ones. */
import type { Component } from './component.ts';
import type { FurtherTelling, Modules } from './module.ts';
import type { Telling } from './story.ts';

/** A story for a lesson. */
export interface Tellable {
  /** The risk's id for its first story, its own id for a further one. */
  id: string;
  risk: string;
  /** `null` for a risk's first story, which may be about several mechanisms. */
  family: FurtherTelling['family'] | null;
  /** Its data; `null` for a school's own story without any, which no turn can join. */
  telling: Telling | null;
  /** Its `<Module>`: title, outcome and slides. */
  module: Component;
}

/** Every story of a band that was read: the first of each risk, then further ones in the order of their files. */
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
