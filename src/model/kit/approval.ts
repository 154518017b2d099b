import { z } from 'zod';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash, as npm run approve writes it');

/**
 * The lead's approval of one lesson for one school, as its file says it (`approvals/<school>/<lesson>.yaml`). It holds
 * for what was read: the words and pictures of every product, and not for their layout.
 */
export const ApprovalFile = z.strictObject({
  /** In which role it was approved. */
  role: z.string().trim().min(2),
  date: z.iso.date(),
  /** SHA-256 of all products together. */
  hash,
  /** SHA-256 of each product, by what a person calls it: to tell what changed. */
  products: z.record(z.string(), hash),
});
export type ApprovalFile = z.infer<typeof ApprovalFile>;

/** By whom a lesson was approved, or why it is open. */
export type Approval = Pick<ApprovalFile, 'role' | 'date'> | { open: string };

/** What is said of a lesson that nobody has approved. */
export const notApproved = (title: string): Approval => ({
  open: `The safeguarding lead has not approved “${title}” yet.`,
});

export const isApproved = (
  approval: Approval | null,
): approval is Pick<ApprovalFile, 'role' | 'date'> => approval !== null && 'role' in approval;
