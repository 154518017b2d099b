/** `npm run preview`: serves the built output. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownFilesOfBuild } from './build-folder.ts';
import { EXIT, nullIfPortTaken, runCommand } from './command.ts';
import { restoreFolder } from './dist-folder.ts';
import { serveFolder } from './engines/serve.ts';

await runCommand({
  help: `npm run preview [-- --out DIR] [--port N]

Serves the last build on this computer alone, as a school's web server would. Stop it with Ctrl+C.

  --out DIR   the folder to serve (default: dist)
  --port N    the port (default: 4321)

Exit codes: 0 done, 2 wrong usage, 3 a fault of the program.`,
  options: {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
  async run({ out = 'dist', port = '4321' }, words) {
    const number = Number(port);
    if (words.length > 0 || !Number.isInteger(number) || number < 0 || number > 65535) {
      console.error('--port takes a number from 0 to 65535, and nothing else is taken.');
      return EXIT.usage;
    }
    await restoreFolder(out, ownFilesOfBuild);
    if (!existsSync(join(out, 'index.html'))) {
      console.error(`There is no kit room in ${out}: run npm run build first.`);
      return EXIT.usage;
    }
    const served = await nullIfPortTaken(serveFolder(out, { port: number }));
    if (!served) {
      console.error(`Port ${port} is taken: choose another with --port.`);
      return EXIT.usage;
    }
    console.log(`${out} is at ${served.url}`);
    await new Promise<void>((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
    await served.close();
    return EXIT.done;
  },
});
