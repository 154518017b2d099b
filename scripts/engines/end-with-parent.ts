/** Called by a process that works for another: it ends when that one does, however that ends. */
export function endWithParent(): void {
  // At once: an ordinary exit waits for a native engine's threads, which may wait for this one.
  const end = () => process.kill(process.pid, 'SIGKILL');
  // The parent may have gone while this process was still bringing in its program.
  if (!process.connected) end();
  process.once('disconnect', end);
}
