/**
 * Child process that reads the desk's alerts: a damaged file may crash or block it, but not the desk. `node
 * alert-process.ts [LESSONS]` receives requests as messages; with a folder of lessons, it preloads what a new alert
 * needs.
 */
import { endWithParent } from '../../engines/end-with-parent.ts';
import type { AlertAnswer, AlertPlaces, AlertRequest, FromAlertProcess } from './alert-messages.ts';
import { preload, readAgain, readExisting, readNew } from './read-alerts.ts';

endWithParent();

interface RequestMessage {
  id: number;
  asked: AlertRequest;
  places: AlertPlaces;
}

const send = (message: FromAlertProcess) => void process.send?.(message);
const [, , lessons] = process.argv;
let hasRequest = false;
const isPreloaded = lessons
  ? preload(lessons, () => hasRequest).catch(() => {})
  : Promise.resolve();
void isPreloaded.then(() => send('ready'));

process.on('message', ({ id, asked, places }: RequestMessage) => {
  hasRequest = true;
  isPreloaded
    .then(() => answer(asked, places))
    .then(
      (result) => send({ id, answer: result }),
      (fault: Error) => send({ id, fault: fault.stack ?? String(fault) }),
    );
});

/** The engines for letters are imported on demand, so that readings do not wait for them. */
async function answer(request: AlertRequest, places: AlertPlaces): Promise<AlertAnswer> {
  switch (request.is) {
    case 'new':
      return readNew(request, places);
    case 'again':
      return readAgain(request, places);
    case 'reading':
      return readExisting(request, places);
    case 'lessons':
      return (await import('./preview-lessons.ts')).previewLessons(request, places);
    case 'check':
      return (await import('./word-faults.ts')).checkWords(request, places);
    case 'preview':
      return (await import('./preview-letter.ts')).previewLetter(request, places);
    case 'paper':
      return (await import('./preview-paper.ts')).previewPaper(request, places);
  }
}
