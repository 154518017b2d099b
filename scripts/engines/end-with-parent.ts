/** Called by a process that works for another: it ends when that one does, however that ends. */
export function endWithParent(): void {
  const end = () => process.exit(1);
  // The parent may have gone while this process was still bringing in its program.
  if (!process.connected) end();
  process.once('disconnect', end);
}
