import type { Component } from './component.ts';
import type { FAMILIES, Stories } from './story.ts';

/** The module of a risk, as read: what each band is taught, and texts for staff. */
export interface RiskModule {
  /** Id of the risk. */
  risk: string;
  /** Title and summary of a lesson that the risk leads; they fit every band. */
  title: string;
  summary: string;
  file: string;
  /** `<Module>` by band id. */
  bands: Map<string, Component>;
  staff: Component | null;
}

/** A further story of a risk, as read: its own parts. The rest comes from the risk's module. */
export interface FurtherTelling {
  telling: string;
  risk: string;
  family: (typeof FAMILIES)[number];
  file: string;
  band: string;
  /** Its `<Module>`. */
  module: Component;
}

/** The template of composed lessons: `<LessonTemplate>` by band id, and texts for staff and governors. */
export interface LessonTemplates {
  bands: Map<string, Component>;
  staff: Component | null;
  governors: Component | null;
}

/** The sources of composed lessons. */
export interface Modules {
  templates: LessonTemplates;
  /** Modules by risk id. */
  risks: Map<string, RiskModule>;
  /** Lead stories and turns by band id. */
  stories: Map<string, Stories>;
  /** Further stories of risks, by id. */
  tellings: Map<string, FurtherTelling>;
  /** Every word of theirs in lower case: ordinary words, not names by themselves. */
  words: ReadonlySet<string>;
}
