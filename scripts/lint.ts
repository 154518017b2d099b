/** `npm run lint`: style, types, dead code and the syntax of lessons. Writes nothing. */
import { runSteps } from './run-steps.ts';

process.exitCode = runSteps([
  ['Style and imports (biome)', '@biomejs/biome', 'check'],
  ['Types, of the site too (astro check)', 'astro', 'check'],
  ['Dead code (knip)', 'knip'],
  ['Form of lessons (mdxlint)', 'mdxlint', '--frail', '--quiet', 'lessons'],
]);
