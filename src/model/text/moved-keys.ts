/** A schema's message for lines that stood here once: where what they said stands now. */
export const movedKeys = (where: Record<string, string>) => ({
  error: (issue: { code?: string | undefined; keys?: unknown }): string | undefined => {
    const keys = issue.code === 'unrecognized_keys' && Array.isArray(issue.keys) ? issue.keys : [];
    const moved = keys.find((key: string) => Object.hasOwn(where, key));
    return moved === undefined ? undefined : `${moved} stands here no more: ${where[moved]}`;
  },
});
