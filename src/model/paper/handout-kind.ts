/** Kinds of sheets for pupils. */
export const HANDOUT_KINDS = ['worksheet', 'cards', 'poster', 'frame', 'quiz'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];
