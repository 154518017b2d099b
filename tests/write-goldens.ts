/** `npm run goldens`: writes the reviewed outputs that tests compare with; nothing else does. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { goldenFiles } from './golden-files.ts';

const ROOT = 'tests/goldens';

await rm(ROOT, { recursive: true, force: true });
for (const [path, text] of await goldenFiles()) {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), text);
  console.log(join(ROOT, path));
}
