/** `npm start`: opens the lead's desk in the browser of this computer. */
import { EXIT, runCommand } from './command.ts';
import { deskPlaces } from './desk/desk-places.ts';
import { findPages } from './desk/find-pages.ts';
import { lockDesk } from './desk/lock-desk.ts';
import { openBrowser } from './desk/open-browser.ts';
import { openDesk } from './desk/open-desk.ts';
import { recoverLessons } from './desk/recover-lessons.ts';
import { serveDesk } from './desk/serve-desk.ts';

/** Default port, used if it is free. */
const PORT = 4323;

await runCommand({
  help: `npm start [-- options]

Opens the lead's desk in the browser: add an alert, check what was read, decide, make the kit, approve it. It answers on
this computer alone. Stop it with Ctrl+C: nothing is lost.

  --port N       the port (default: ${PORT}, or any that is free)
  --no-open      print the address, and open no browser
  --lessons DIR  read and write lessons in DIR (default: lessons)
  --out DIR      make kits in DIR (default: dist beside the folder of lessons)
  --school FILE  the school's details (default: school.yaml beside the folder
                 of lessons)
  --approvals DIR  keep what was read and approved in DIR (default: approvals
                 beside the folder of lessons)

With --lessons elsewhere, other commands are told of these three by the same options.

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: {
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    lessons: { type: 'string' },
    out: { type: 'string' },
    school: { type: 'string' },
    approvals: { type: 'string' },
  },
  async run(values, words) {
    const { port } = values;
    const number = port === undefined ? PORT : Number(port);
    if (words.length > 0 || !Number.isInteger(number) || number < 0 || number > 65535) {
      console.error('--port takes a number from 0 to 65535, and nothing else is taken.');
      return EXIT.usage;
    }
    const places = deskPlaces(values);
    const lock = await lockDesk(places.lessons);
    await recoverLessons(places.lessons);
    const opened = await openDesk(places);
    try {
      const pages = await findPages(console.log);
      const serve = (free: number) =>
        serveDesk({ pages, locals: { desk: opened.desk }, more: opened.more, port: free });
      const served = await serve(number).catch((fault: NodeJS.ErrnoException) => {
        if (fault.code !== 'EADDRINUSE') throw fault;
        return port === undefined ? serve(0) : null;
      });
      if (!served) {
        console.error(`Port ${port} is taken: choose another with --port.`);
        return EXIT.usage;
      }
      const address = served.invite();
      const isOpened = !values['no-open'] && (await openBrowser(address));
      console.log(
        isOpened
          ? `The desk opens in your browser. If it does not, open this address there, once:\n${address}`
          : `Open this address in your browser, once:\n${address}`,
      );
      await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
      await served.close();
      return EXIT.done;
    } finally {
      await opened.close();
      await lock.release();
    }
  },
});
