/** Content that slides and sheets share: text with its place, pictures, scenes and speech. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { Actor, Light, Prop, Setting, Show } from './scene.ts';

/** A range in a source file. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A run of text: Markdown phrasing without raw HTML; images are pictures of the library. */
export type Text = PhrasingContent[];
/** Paragraphs, lists and tables. */
export type Flow = BlockContent[];

/** A picture by its library name, `cast:<id>` for a character. */
export interface PictureRef {
  name: string;
  alt: string;
  place: Place;
}

/** A drawn scene: an idea, or things placed on a backdrop in per cent of the scene. */
export interface Scene {
  kind: 'scene';
  alt: string;
  /** People, things and a place, which are laid out automatically. */
  stage?: Stage;
  /** Its position on a page, set by arranging. Default: by itself. */
  frame?: SceneFrame;
  backdrop: Backdrop;
  things: { name: string; x: number; y: number; size: number; flip: boolean }[];
  place: Place;
}
/** What a picture has to leave space for. */
interface SceneFrame {
  /** Pixels of its lower edge, of 720, that text covers. */
  foot: number;
  /** Aspect ratio of the side of a slide that it fills; `null` where it fills the slide. */
  aspect: number | null;
}

/** A drawn picture with its idea. */
export interface Stage {
  setting: Setting;
  light: Light;
  show: Show;
  people: Actor[];
  things: Prop[];
  /** What people in it say, in balloons. */
  says: Speech[];
  place: Place;
}
export const BACKDROPS = ['room', 'outside', 'night', 'plain', 'hall', 'water'] as const;
export type Backdrop = (typeof BACKDROPS)[number];

/** One character speaks or thinks. */
export interface Speech {
  kind: 'speech';
  who: string;
  thought: boolean;
  nodes: Flow;
  place: Place;
}
