/** What pages can ask about what was sent out already: where something stands, and what is different now. */

/** A lesson, as it has been since it was approved. */
interface SentLesson {
  id: string;
  title: string;
  /** Day on which it must be looked at again, YYYY-MM-DD. */
  reviewBy: string;
  isDue: boolean;
  /** The day on which it was approved last; `null` where it never was. */
  approvedOn: string | null;
  isApproved: boolean;
  /** Products that are others than those approved, in words. */
  changed: readonly string[];
  /** Products that hold what was looked for, in words. */
  holds: readonly string[];
}

/** Letters of a lesson that this computer has handed to a mail server. */
export interface SentLetters {
  /** `null` for those that were sent before it was written down of which lesson they are. */
  lesson: string | null;
  count: number;
  /** Number of letters by day, latest first. */
  days: readonly { day: string; count: number }[];
}

export interface LaterDesk {
  /** Every lesson. @param words A number, a name or some words to look for; empty for none. */
  lessons: (words: string) => Promise<readonly SentLesson[]>;
  /** By lesson, that whose letters went last first. Empty where none went out from here. */
  letters: () => Promise<readonly SentLetters[]>;
}
