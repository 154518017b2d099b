/** Ends this child process when its parent ends, however that happens. */
export function endWithParent(): void {
  // Kill rather than exit: an exit waits for native engine threads, which may wait for this one.
  const end = () => process.kill(process.pid, 'SIGKILL');
  // The parent may have ended while this process was starting.
  if (!process.connected) end();
  process.once('disconnect', end);
}
