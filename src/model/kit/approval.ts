import { z } from 'zod';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 hash, as npm run approve writes it');

/**
 * The lead's approval of a lesson for a school, as in its file (`approvals/<school>/<lesson>.yaml`). It covers the
 * texts and pictures of every product, not their layout.
 */
export const ApprovalFile = z.strictObject({
  /** Role of the person who approved it. */
  role: z.string().trim().min(2),
  date: z.iso.date(),
  /** SHA-256 of all products together. */
  hash,
  /** SHA-256 of each product, by its display name: shows what changed. */
  products: z.record(z.string(), hash),
});
export type ApprovalFile = z.infer<typeof ApprovalFile>;

/** Who approved a lesson, or why it is not approved. */
export type Approval = Pick<ApprovalFile, 'role' | 'date'> | { open: string };

/** The reason given for a lesson without an approval. */
export const notApproved = (title: string): Approval => ({
  open: `The safeguarding lead has not approved “${title}” yet.`,
});

export const isApproved = (
  approval: Approval | null,
): approval is Pick<ApprovalFile, 'role' | 'date'> => approval !== null && 'role' in approval;
