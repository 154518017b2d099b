import type { Component } from './component.ts';
import type { FAMILIES, Stories } from './story.ts';

/** A teaching module for one risk, as read: what each band is taught, and what staff need. */
export interface RiskModule {
  /** Id of the taxonomy. */
  risk: string;
  /** Title of a lesson that it leads, and what that is about for the staff who choose it: fit for every band. */
  title: string;
  summary: string;
  file: string;
  /** `<Module>` by band id. */
  bands: Map<string, Component>;
  staff: Component | null;
}

/** A further story of a risk, as read: what it has of its own. The rest comes from the risk's module. */
export interface FurtherTelling {
  telling: string;
  risk: string;
  family: (typeof FAMILIES)[number];
  file: string;
  band: string;
  /** Its `<Module>`. */
  module: Component;
}

/** What frames every composed lesson: `<LessonTemplate>` by band id, and what staff and governors read. */
export interface LessonTemplates {
  bands: Map<string, Component>;
  staff: Component | null;
  governors: Component | null;
}

/** What composed lessons are made of. */
export interface Modules {
  templates: LessonTemplates;
  /** Modules by risk id. */
  risks: Map<string, RiskModule>;
  /** What lead stories offer, and the turns that join them, by band id. */
  stories: Map<string, Stories>;
  /** Further stories of risks, by their id. */
  tellings: Map<string, FurtherTelling>;
  /** Every word that they use in small letters: what is ordinary, and no name by itself. */
  words: ReadonlySet<string>;
}
