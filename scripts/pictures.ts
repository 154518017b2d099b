/** `npm run pictures`: renders scenes for their authors. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { Bands } from '#model/band.ts';
import { Cast } from '#model/lesson/character.ts';
import { EXIT, Refusal, runCommand } from './command.ts';
import { loadPictures } from './engines/pictures.ts';
import { catalogue } from './pictures/catalogue.ts';
import { writeContactSheet } from './pictures/contact-sheet.ts';
import { scenesOfBand } from './pictures/scenes-of-band.ts';

const HELP = `npm run pictures -- --band ID [--risk ID] [--out DIR]   every scene of a band's modules, on one page
npm run pictures -- --catalogue [--band ID] [--out DIR]   ideas, places, things, moods and poses by name

--lessons DIR   where bands.yaml, cast.yaml and risks/ are (lessons)`;

await runCommand({
  help: HELP,
  options: {
    band: { type: 'string' },
    risk: { type: 'string' },
    out: { type: 'string', default: 'pictures' },
    catalogue: { type: 'boolean' },
    lessons: { type: 'string', default: 'lessons' },
  },
  async run({ band: bandId, risk, out = 'pictures', catalogue: all, lessons = 'lessons' }) {
    const { bands } = Bands.parse(parse(readFileSync(`${lessons}/bands.yaml`, 'utf8')));
    const { characters } = Cast.parse(parse(readFileSync(`${lessons}/cast.yaml`, 'utf8')));
    const chosen = bands.filter(({ id }) => id === (bandId ?? id));
    if (chosen.length === 0)
      throw new Refusal(
        `There is no band “${bandId}”. There are ${bands.map(({ id }) => id).join(', ')}.`,
      );
    if (!bandId && !all) throw new Refusal(HELP);
    const folder = resolve(out);
    mkdirSync(folder, { recursive: true });
    const libraryFor = loadPictures();
    let isSound = true;
    for (const band of chosen) {
      const cast = characters.filter((who) => who.bands.includes(band.id));
      const library = libraryFor(cast, band);
      if (all) {
        console.log(
          writeContactSheet(folder, `catalogue-${band.id}`, catalogue(band, cast, library)),
        );
        continue;
      }
      const { parts, problems } = await scenesOfBand({ band, lessons, risk, library });
      if (problems) {
        console.error(problems);
        isSound = false;
      }
      console.log(writeContactSheet(folder, `scenes-${band.id}${risk ? `-${risk}` : ''}`, parts));
      for (const { heading, pictures } of parts)
        for (const { title, faults = [] } of pictures)
          for (const fault of faults) {
            console.log(`${heading}, “${title}”: ${fault}`);
            isSound = false;
          }
    }
    return isSound ? EXIT.done : EXIT.content;
  },
});
