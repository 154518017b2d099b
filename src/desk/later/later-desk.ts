/** The interface for putting things right later: products that print some words, and changes since approvals. */

/** A lesson, with its changes since its approval. */
interface SentLesson {
  id: string;
  title: string;
  /** Date of its next review, YYYY-MM-DD. */
  reviewBy: string;
  isDue: boolean;
  /** Date of its last approval; `null` where there is none. */
  approvedOn: string | null;
  isApproved: boolean;
  /** Products that differ from those approved, in words. */
  changed: readonly string[];
  /** Products that contain the words searched for. */
  holds: readonly string[];
}

/** Letters of a lesson that this computer has handed to a mail server. */
export interface SentLetters {
  /** `null` for letters sent before the lesson was recorded. */
  lesson: string | null;
  count: number;
  /** Number of letters by day, latest first. */
  days: readonly { day: string; count: number }[];
}

export interface LaterDesk {
  /** Every lesson. @param words A number, a name or some words to search for; empty for no search. */
  lessons: (words: string) => Promise<readonly SentLesson[]>;
  /** By lesson, most recently sent first. Empty where none were sent from this computer. */
  letters: () => Promise<readonly SentLetters[]>;
}
