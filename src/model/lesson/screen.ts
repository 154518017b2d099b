/**
 * Drawn screens: a chat, a live video, a request, a shop. They show one invented interface that resembles no real one.
 * Their texts are rows of a list in the lesson, so that every rule on wording applies.
 */
import type { Place } from './content.ts';

/** Kinds of screens, with the meaning of their rows. */
export const SCREENS = {
  chat: 'A group chat. Rows: “Name: words”.',
  dm: 'A private chat; `with` is the other one. Rows: “Name: words”.',
  ai: 'A chat with a program; `with` is what it is called. Rows: “Name: words”.',
  live: 'A live video: `who` is on it, `viewers` watch, `shows` is what the camera shows. Rows are comments.',
  match: 'A video call by chance: `with` is above, `who` below. Rows: what is said.',
  call: 'Somebody calls: `with` is who it says it is. Buttons: Answer, Decline.',
  request: 'A friend request from `with`. Rows: “Says age: 16”.',
  lobby:
    'Waiting to play, with voice on if anybody is heard. Rows: a player each, “Name” or “Name (talking): words”.',
  box: 'A box bought by chance, for `price`. Rows: “Rare wings: 1 in 100”.',
  map: 'A map of where people are, with a `title`. Rows: “Name: at the shop” for a person, “Name (8.10): gate, park, school” for a walk as a line, “School” for a place, “Gate (hidden)” for one that is not shown, “- [x] Share my place”.',
  vanish:
    'A picture that `with` sends to be seen once, for `seconds`; never drawn. Rows: what stands below it.',
  shop: 'Something for sale, for `price`; `was` and `hurry` push, `shows` names its picture. Rows: what it is, then the small print.',
  mail: 'A message with a button, from `with` at `address`; `title` is its subject. Rows: its lines.',
  popup: 'A window that pops up. Rows: its lines; “Password: ” is a field to fill in.',
  feed: 'Videos one after the other. Rows: “Name (2,100 likes): words”.',
  post: 'A post by `with`; `shows` is its picture. Rows: comments.',
  settings: 'Switches. Rows: “- [x] Show my place: Nobody”; the one to find in bold.',
  report: 'Report and block `with`. Rows: reasons, “- [x]” the chosen one.',
  log: 'A record of what happened. Rows: “Week 2: what”; `ask` gives it columns of circles to fill in.',
} as const;
export type ScreenKind = keyof typeof SCREENS;
export const SCREEN_KINDS = Object.keys(SCREENS) as [ScreenKind, ...ScreenKind[]];

/**
 * A person on a screen. Anybody who is neither a character nor marked as known is shown as a stranger, never with a
 * face.
 */
export interface ScreenPerson {
  called: string;
  /** The character's id, for characters. */
  who: string | null;
  known: boolean;
}

export type ScreenRow = { place: Place } & (
  | { kind: 'message'; from: ScreenPerson; mine: boolean; note: string; text: string }
  | { kind: 'gift'; from: ScreenPerson; mine: boolean; text: string }
  /** A separator: a day, “35 minutes later”. */
  | { kind: 'note'; text: string }
  | { kind: 'fact'; label: string; note: string; value: string }
  | { kind: 'switch'; on: boolean; label: string; value: string; ringed: boolean }
  | { kind: 'line'; text: string }
  | { kind: 'buttons'; labels: string[] }
);

/** A screen on a slide or sheet. Missing texts are empty. */
export interface Screen {
  kind: 'screen';
  app: ScreenKind;
  title: string;
  /** Id of the character who holds it. */
  holder: string | null;
  /** The holder's name for pupils. */
  holderName: string;
  /** The other person. */
  person: ScreenPerson | null;
  viewers: string;
  seconds: string;
  address: string;
  shows: string;
  price: string;
  was: string;
  hurry: string;
  /** Headings of the columns of circles. */
  ask: string[];
  rows: ScreenRow[];
  place: Place;
}

const WRITTEN = ['message', 'note', 'gift', 'buttons'] as const;
const LINES = ['line', 'fact', 'note', 'buttons'] as const;

/** A screen without content. */
export const EMPTY_SCREEN = {
  kind: 'screen',
  title: '',
  holder: null,
  holderName: '',
  person: null,
  viewers: '',
  seconds: '',
  address: '',
  shows: '',
  price: '',
  was: '',
  hurry: '',
} as const;

/** The rows that each kind draws: others would be read out but not seen. */
export const DRAWN: Record<ScreenKind, readonly ScreenRow['kind'][]> = {
  chat: WRITTEN,
  dm: WRITTEN,
  ai: WRITTEN,
  match: WRITTEN,
  call: WRITTEN,
  post: WRITTEN,
  live: ['message', 'gift', 'buttons'],
  lobby: ['message', 'buttons'],
  feed: ['message', 'buttons'],
  request: ['line', 'fact', 'buttons'],
  shop: ['line', 'fact', 'buttons'],
  box: ['line', 'fact', 'buttons'],
  map: ['line', 'message', 'switch', 'buttons'],
  vanish: ['line', 'message', 'note', 'buttons'],
  mail: LINES,
  popup: LINES,
  log: LINES,
  settings: ['switch', 'buttons'],
  report: ['line', 'switch', 'buttons'],
};

/** Kinds on which people write to each other. */
const TALKS: readonly ScreenKind[] = [
  'chat',
  'dm',
  'ai',
  'live',
  'match',
  'feed',
  'post',
  'lobby',
  'map',
];
export const isTalk = (kind: ScreenKind): boolean => TALKS.includes(kind);

/** Kinds that are drawn as a thread of bubbles, natively in PowerPoint. */
const THREADS: readonly ScreenKind[] = ['chat', 'dm', 'ai'];
export const isThread = (kind: ScreenKind): boolean => THREADS.includes(kind);

/** Attributes that a kind requires. */
export const NEEDS: Partial<Record<ScreenKind, readonly ('with' | 'title' | 'price' | 'who')[]>> = {
  chat: ['title'],
  dm: ['with'],
  ai: ['with'],
  match: ['with'],
  call: ['with'],
  request: ['with'],
  lobby: ['title'],
  box: ['title', 'price'],
  map: ['title'],
  vanish: ['with'],
  shop: ['title', 'price'],
  mail: ['with', 'title'],
  popup: ['title'],
  post: ['with'],
  settings: ['title'],
  report: ['with'],
  log: ['title'],
};
