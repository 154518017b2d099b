/** Serialises writes: runs tasks one at a time, in order. */
export type TaskQueue = <T>(work: () => Promise<T>) => Promise<T>;

export function openTaskQueue(): TaskQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
