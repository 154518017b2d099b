/**
 * Child process that makes the desk's kits, started in advance. A crash or a kill here leaves the desk running. `node
 * kit-process.ts PROCESSES`.
 */
import { openPool } from '../../band-pool.ts';
import { endWithParent } from '../../engines/end-with-parent.ts';
import type { Emit, FromKitProcess, ToKitProcess } from './kit-messages.ts';

endWithParent();
const pool = openPool(Number(process.argv[2] ?? 1));
const send = (message: FromKitProcess) => void process.send?.(message);
const emit: Emit = (event) => send({ event });

const { makeKit } = await import('./make-kit.ts');
const { inspectLesson } = await import('../../inspect-lesson.ts');
const { searchProducts } = await import('../../search-products.ts');
const { threadEngines } = await import('../../thread-engines.ts');
// Preload the engines while idle.
threadEngines().catch(() => undefined);

const answer = (request: Exclude<ToKitProcess, { make: unknown }>) =>
  request.ask === 'inspect' ? inspectLesson(request.asked) : searchProducts(request.asked);

process.on('message', (request: ToKitProcess) => {
  if ('make' in request)
    makeKit(request.make, pool, emit).catch((fault: Error) =>
      emit({ is: 'ended', how: 'broken', says: [fault.stack ?? String(fault)] }),
    );
  else
    answer(request).then(
      (result) => send({ id: request.id, answer: result }),
      (fault: Error) => send({ id: request.id, fault: fault.stack ?? String(fault) }),
    );
});
