/** The tasks of an alert, in order, with their states in words. */
import { unsettled } from '#model/alert/alert.ts';
import { asksAbout } from '#model/alert/alert-about.ts';
import { undecidedWords } from '#model/alert/alert-words.ts';
import { DECIDED } from '#model/alert/decision.ts';
import { longDate } from '#model/text/long-date.ts';
import { capital } from '#model/text/mid-sentence.ts';
import type { OpenAlert } from './alert-desk.ts';
import { openIn } from './reading/alert-blocks.ts';

export interface TaskState {
  says: string;
  /** `todo` needs the lead; `stuck` depends on another task; `now` is in progress. */
  kind: 'done' | 'todo' | 'later' | 'stuck' | 'now';
}
/** The pages of an alert's tasks, in order, by id: their names. */
export const TASK_NAMES = {
  reading: 'Check the reading',
  school: 'Your school',
  status: 'Is it still so?',
  told: 'What adults are told',
  decision: 'Should this go out?',
  names: 'Names in the story',
  kit: 'Make the kit',
  approval: 'Read and approve',
} as const;
export type TaskId = keyof typeof TASK_NAMES;

export interface Task {
  id: TaskId;
  name: string;
  href: string;
  /** Its purpose, in one line. */
  hint: string;
  state: TaskState;
  /** The result so far, with who and when, for whoever continues. */
  said?: string;
  /** Is it optional for a final kit? */
  isExtra?: true;
}

const DONE: TaskState = { says: 'Done', kind: 'done' };
const todo = (label: string): TaskState => ({ says: label, kind: 'todo' });

/** States of tasks that are not part of the alert's file. */
export interface OtherStates {
  /** Characters who share their name with a member of staff. Default: none. */
  namedAsStaff?: readonly string[];
  decision: TaskState;
  school: TaskState;
  kit: TaskState;
  approval: TaskState;
}

export function tasksOf(open: OpenAlert, otherStates: OtherStates): Task[] {
  const { id } = open;
  const task = (name: TaskId) => ({
    id: name,
    name: TASK_NAMES[name],
    href: `/lessons/${id}/${name}`,
  });
  return [
    {
      ...task('reading'),
      hint: 'What we read in the alert, beside the alert itself.',
      state: readingState(open),
      ...saidOf(
        open.alert.reading?.checked && `Checked on ${longDate(open.alert.reading.checked)}.`,
      ),
    },
    {
      ...task('school'),
      href: `/school?for=${id}`,
      hint: 'Names and ages that stand in letters and slides.',
      state: otherStates.school,
    },
    {
      ...task('status'),
      hint: 'Whether what the alert says is true today.',
      state: statusState(open),
      ...saidOf(
        by(
          open.alert.status.confirmedBy,
          ({ role, date }) => `${capital(open.alert.status.short)}: ${role}, ${longDate(date)}.`,
        ),
      ),
    },
    {
      ...task('told'),
      hint: 'The alert’s own sentences: quoted, in your words, or left out.',
      state: toldState(open),
    },
    {
      ...task('decision'),
      hint: 'Nothing, staff only, teach or write home, and when.',
      state: otherStates.decision,
      ...saidOf(
        by(
          open.alert.decision,
          ({ action, role, date }) => `${capital(DECIDED[action])}: ${role}, ${longDate(date)}.`,
        ),
      ),
    },
    {
      ...task('names'),
      hint: 'Where a pupil here has the name of somebody in the story.',
      state: namesState(open, otherStates.namedAsStaff ?? []),
      isExtra: true,
    },
    {
      ...task('kit'),
      hint: 'Slides, sheets, plans and letters for each age.',
      state: otherStates.kit,
    },
    {
      ...task('approval'),
      hint: 'What you read before it is final.',
      state: otherStates.approval,
    },
  ];
}

const saidOf = (note: string | null | undefined): { said?: string } => (note ? { said: note } : {});
const by = <T>(item: T | null | undefined, wordsFor: (value: T) => string): string | null =>
  item ? wordsFor(item) : null;

/** Finished tasks among those that a kit needs. */
export function stepsDone(tasks: readonly Task[]): { done: number; of: number } {
  const needed = tasks.filter(({ isExtra }) => !isExtra);
  return { done: needed.filter(({ state }) => state.kind === 'done').length, of: needed.length };
}

function readingState({ alert, source }: OpenAlert): TaskState {
  if (!alert.reading) return { says: 'Written by hand', kind: 'done' };
  const waiting = source ? openIn(source).length : 0;
  if (waiting > 0) return todo(`${countOf(waiting, 'sentence')} to settle`);
  if (alert.reading.checked) return DONE;
  return source ? todo('To check') : { says: 'The alert’s text is not here', kind: 'stuck' };
}

function toldState({ alert, source }: OpenAlert): TaskState {
  if (asksAbout(alert)) return todo('What is it about?');
  const open = undecidedWords(alert.corrections.sentences, source).length;
  return open === 0 ? DONE : todo(`${countOf(open, 'sentence')} to decide on`);
}

const statusState = ({ alert }: OpenAlert): TaskState =>
  alert.status.confirmedBy && unsettled(alert.status).length === 0 ? DONE : todo('To confirm');

const namesState = ({ characters }: OpenAlert, alike: readonly string[]): TaskState => {
  if (alike.length > 0) return { says: `${alike.join(', ')}: on your staff too`, kind: 'later' };
  const count = Object.keys(characters).length;
  return { says: count === 0 ? 'If you like' : `${countOf(count, 'new name')}`, kind: 'later' };
};

const countOf = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
