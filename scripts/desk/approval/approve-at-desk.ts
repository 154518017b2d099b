/** Approval at the desk: the same file as `npm run approve` writes, once everything was read that is asked for. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  ApprovalDesk,
  ApprovalPage,
  Approving,
  ReadBy,
} from '#desk/approval/approval-desk.ts';
import { askedToRead, type ReadSoFar, readHash, toRead } from '#desk/approval/to-read.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import { hrefsOf } from '#desk/kit/shown-age.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { readBuild } from '../../build-record.ts';
import type { InspectedLesson } from '../../inspect-lesson.ts';
import { editLesson } from '../alerts/edit-lesson.ts';
import { formatProblem } from '../kit/format-problem.ts';
import type { KitPlaces } from '../kit/kit-messages.ts';
import type { Kits } from '../kit/kits.ts';
import type { OneByOne } from '../one-by-one.ts';
import { agesIn } from '../school-ages.ts';
import { writeWhole } from '../write-whole.ts';
import { readProgress, saveProgress } from './reading-progress.ts';

export interface ApprovalsAt {
  places: KitPlaces;
  kits: Kits;
  school: () => Promise<string | undefined>;
  /** YYYY-MM-DD. */
  today: () => string;
  oneByOne: OneByOne;
}

type Looked = NonNullable<InspectedLesson['lesson']>;

export function openApprovals({
  places,
  kits,
  school,
  today,
  oneByOne,
}: ApprovalsAt): ApprovalDesk {
  const inspect = async (slug: string, role = ROLE) =>
    kits.inspect({
      ...{ slug, school: await school(), today: today(), by: { role, date: today() } },
      // Who approves a lesson here says with it that it is no draft any more.
      asFinal: true,
    });

  /** The age that was wanted first, also where another desk made the kit. */
  const firstOf = (lesson: string, soFar: ReadSoFar) => kits.state(lesson)?.first ?? soFar.first;

  async function asked(lesson: string, looked: Looked, existing: ExistingKit, soFar: ReadSoFar) {
    const all = await agesIn(places.lessons, looked.school.nation);
    const ages = existing.ages.flatMap(({ id, name }) => {
      const age = all.find((one) => one.id === id);
      return age ? [{ id, name, phase: age.phase }] : [];
    });
    return askedToRead(ages, existing.files, firstOf(lesson, soFar));
  }

  /** Keeps what is ticked. @returns Names of what is not. */
  async function keep(lesson: string, looked: Looked, submitted: Approving): Promise<string[]> {
    const existing = await kits.existing(lesson);
    const before = await readProgress(places.approvals, looked.path);
    const all = existing ? await asked(lesson, looked, existing, before) : [];
    const ticked = all.filter(({ id }) => submitted.read.includes(id));
    const read: Record<string, string> = {};
    const by: Record<string, ReadBy> = {};
    const role = submitted.role.trim();
    for (const one of ticked) {
      const sum = await readHash(one, looked.products);
      read[one.id] = sum;
      // Whoever goes on with it has not read what stands ticked.
      const who = before.read[one.id] === sum ? before.by[one.id] : { role, date: today() };
      if (who && who.role.length > 1) by[one.id] = who;
    }
    await saveProgress(places.approvals, looked.path, { first: firstOf(lesson, before), read, by });
    return all.filter((one) => !ticked.includes(one)).map(({ name }) => name);
  }

  return {
    async read(lesson) {
      const { lesson: looked, problems } = await inspect(lesson);
      const existing = await kits.existing(lesson);
      if (!looked) return { ...NOTHING, problems: problems.map(formatProblem) };
      const soFar = await readProgress(places.approvals, looked.path);
      const hrefOf = hrefsOf(lesson, existing?.files ?? []);
      return {
        problems: [],
        school: looked.school.name,
        first: looked.first,
        kit: !existing ? 'none' : (await isNow(places, existing, looked, lesson)) ? 'there' : 'old',
        approved: looked.approved,
        changed: looked.changed,
        toRead: existing
          ? await toRead(
              await asked(lesson, looked, existing, soFar),
              looked.products,
              soFar,
              hrefOf,
            )
          : [],
        hash: looked.hash,
        firstAge: firstOf(lesson, soFar) ?? existing?.ages[0]?.id ?? '',
        role: LEAD_ROLE[looked.school.nation],
      };
    },
    keep: (lesson, approving) =>
      oneByOne(async () => {
        const { lesson: looked } = await inspect(lesson);
        if (!looked || looked.hash !== approving.hash) return CHANGED;
        await keep(lesson, looked, approving);
        return [];
      }),
    approve: (lesson, approving) =>
      oneByOne(async () => {
        const role = approving.role.trim();
        const { lesson: looked } = await inspect(lesson, role.length < 2 ? ROLE : role);
        if (!looked || looked.hash !== approving.hash) return CHANGED;
        const unread = await keep(lesson, looked, approving);
        const faults: FieldFault[] = unread.map((name) => ({
          field: 'read',
          says: `Read it and tick it: ${name}`,
        }));
        if (role.length < 2)
          faults.push({ field: 'role', says: 'Enter in which role you approve it' });
        const existing = await kits.existing(lesson);
        if (!existing || !(await isNow(places, existing, looked, lesson)))
          faults.push({
            field: '',
            says: 'Make the kit first: what you read has to be what goes out',
          });
        for (const says of looked.first) faults.push({ field: '', says });
        if (faults.length > 0 || looked.text === null) return faults;
        if (looked.isMarkedDraft && !(await markFinal(places.lessons, lesson))) return CHANGED;
        const file = join(places.approvals, looked.path);
        await mkdir(dirname(file), { recursive: true });
        await writeWhole(file, looked.text);
        return [];
      }),
  };
}

const markFinal = (lessons: string, lesson: string): Promise<boolean> =>
  editLesson(lessons, lesson, [{ at: ['status'], value: 'final' }]);

/** Placeholder role for computing what an approval would say; it is never written. */
const ROLE = 'Safeguarding lead';
const CHANGED: readonly FieldFault[] = [
  {
    field: '',
    says: 'Something has changed since you opened this page. Look through it again: what you approve is what stands here',
  },
];
const NOTHING: ApprovalPage = {
  ...{ school: '', problems: [], first: [], kit: 'none', approved: null, changed: [], toRead: [] },
  ...{ hash: '', role: '', firstAge: '' },
};

/** Is the kit made of what the lesson says now, for every age? */
async function isNow(
  { out }: KitPlaces,
  { isOld }: ExistingKit,
  { sums }: Looked,
  lesson: string,
): Promise<boolean> {
  const existing = await readBuild(out);
  return (
    !isOld &&
    Object.entries(sums).every(([band, sum]) => existing?.record.sums[`${lesson}/${band}`] === sum)
  );
}
