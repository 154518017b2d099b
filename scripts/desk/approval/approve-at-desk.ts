/** Approves a lesson at the desk once everything required was read; writes the same file as `npm run approve`. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ApprovalDesk, Approving, Opened } from '#desk/approval/approval-desk.ts';
import { NOTHING_YET, SURE_FIELD } from '#desk/approval/approval-desk.ts';
import { mergeProgress } from '#desk/approval/merge-progress.ts';
import {
  alsoThere,
  openHash,
  opensFile,
  optionalItems,
  type ReadSoFar,
  type RequiredItem,
  readHash,
  requiredItems,
  toRead,
} from '#desk/approval/to-read.ts';
import type { FieldFault } from '#desk/field-fault.ts';
import type { ExistingKit } from '#desk/kit/kit-desk.ts';
import { hrefsOf } from '#desk/kit/shown-age.ts';
import { LEAD_ROLE } from '#model/school.ts';
import { approvalPath } from '#pipeline/approval.ts';
import type { InspectedLesson } from '../../inspect-lesson.ts';
import { editLesson } from '../alerts/edit-lesson.ts';
import { formatProblem } from '../kit/format-problem.ts';
import type { KitPlaces } from '../kit/kit-messages.ts';
import type { Kits } from '../kit/kits.ts';
import { agesIn } from '../school-ages.ts';
import type { TaskQueue } from '../task-queue.ts';
import { writeAtomically } from '../write-atomically.ts';
import { ageSlides } from './age-slides.ts';
import { isKitCurrent } from './is-kit-current.ts';
import { MARKED_FINAL } from './marked-final.ts';
import { readLetters } from './read-letters.ts';
import { readProgress, saveProgress } from './reading-progress.ts';
import { sharedLineTest } from './shared-line-test.ts';

export interface ApprovalDeskOptions {
  places: KitPlaces;
  kits: Kits;
  school: () => Promise<string | undefined>;
  /** Today, YYYY-MM-DD. */
  today: () => string;
  oneByOne: TaskQueue;
}

type Inspection = NonNullable<InspectedLesson['lesson']>;

export function openApprovals({
  places,
  kits,
  school,
  today,
  oneByOne,
}: ApprovalDeskOptions): ApprovalDesk {
  const inspect = async (slug: string, role = ROLE) =>
    kits.inspect({
      ...{ slug, school: await school(), today: today(), by: { role, date: today() } },
      words: join(places.made, `${slug}.approved.json`),
      // Approving at the desk also marks the lesson as final.
      asFinal: true,
    });

  /** Lessons as the page showed them last: what is ticked is what was shown. */
  const shown = new Map<string, Inspection>();
  const shownOf = async (lesson: string) => shown.get(lesson) ?? (await inspect(lesson)).lesson;

  /** The band made first, also where an earlier desk made the kit. */
  const firstOf = (lesson: string, soFar: ReadSoFar) => kits.state(lesson)?.first ?? soFar.first;

  /** @param which What has to be read, or what need not be. Default: what has to be. */
  async function itemsToRead(
    lesson: string,
    existing: ExistingKit,
    soFar: ReadSoFar,
    which = requiredItems,
  ) {
    // Names of bands differ by nation, but phases are the same.
    const all = await agesIn(places.lessons, 'england');
    const ages = existing.ages.flatMap(({ id, name }) => {
      const age = all.find((age) => age.id === id);
      return age ? [{ id, name, phase: age.phase }] : [];
    });
    return which(ages, existing.files, firstOf(lesson, soFar));
  }

  /** Saves the ticked items. @param isMore What was ticked before stays so. @returns Those not ticked, the names of those ticked but never opened, and the ids of those on pages of the desk. */
  async function keep(
    lesson: string,
    looked: Inspection,
    submitted: Pick<Approving, 'read' | 'role' | 'hasSeen'>,
    isMore = false,
  ) {
    const existing = await kits.existing(lesson);
    const before = await readProgress(places.approvals, looked.path);
    const all = existing ? await itemsToRead(lesson, existing, before) : [];
    // A person who has seen all changed words has read the new version of what they had read before.
    const seen = new Set(submitted.hasSeen && looked.words ? Object.keys(before.read) : []);
    const items = await Promise.all(
      all.map(async (item) => ({
        ...{ id: item.id, name: item.name },
        readHash: await readHash(item, looked.products),
        openHash: await openHash(item),
      })),
    );
    const stillRead = items
      .filter(({ id, readHash }) => before.read[id] === readHash)
      .map(({ id }) => id);
    const { read, by, unread, unopened } = mergeProgress(before, items, {
      ticked: new Set([...submitted.read, ...(isMore ? stillRead : [])]),
      seen,
      role: submitted.role.trim(),
      date: today(),
    });
    await saveProgress(places.approvals, looked.path, {
      first: firstOf(lesson, before),
      read,
      by,
      opened: before.opened,
    });
    const onPages = new Set(all.filter((item) => !opensFile(item)).map(({ id }) => id));
    return { unread, unopened, onPages };
  }

  /** Opens something to read, and records that it was read. */
  async function open(lesson: string, itemId: string): Promise<Opened | null> {
    const existing = await kits.existing(lesson);
    if (!existing) return null;
    const path = approvalPath({ name: existing.school }, lesson);
    const before = await readProgress(places.approvals, path);
    const isMeant = ({ id }: RequiredItem) => id === itemId;
    const required = (await itemsToRead(lesson, existing, before)).find(isMeant);
    const item =
      required ?? (await itemsToRead(lesson, existing, before, optionalItems)).find(isMeant);
    if (!item) return null;
    const opened = { ...before.opened, [item.id]: await openHash(item) };
    await saveProgress(places.approvals, path, { ...before, opened });
    const isAsked = required !== undefined;
    if (opensFile(item)) return { is: 'file', href: hrefsOf(lesson, existing.files)(item.file) };
    return item.slidesOf === null
      ? { is: 'letters', isAsked }
      : { is: 'slides', age: item.slidesOf, isAsked };
  }

  return {
    async read(lesson) {
      const { lesson: looked, problems } = await inspect(lesson);
      const existing = await kits.existing(lesson);
      if (!looked) return { ...NOTHING_YET, problems: problems.map(formatProblem) };
      shown.set(lesson, looked);
      const soFar = await readProgress(places.approvals, looked.path);
      const hrefOf = hrefsOf(lesson, existing?.files ?? []);
      const kit = !existing
        ? 'none'
        : (await isKitCurrent(places, existing, looked, lesson))
          ? 'there'
          : 'old';
      const role = LEAD_ROLE[looked.school.nation];
      const isNext = looked.first.length === 0 && looked.approved === null;
      if (existing && isNext && (kit === 'there' || looked.words))
        kits.prebuildApproved({ lesson, role, wants: existing.wants }, looked.hash);
      return {
        problems: [],
        school: looked.school.name,
        first: looked.first,
        kit,
        approved: looked.approved,
        changed: looked.changed,
        words: looked.words,
        toRead: existing
          ? await toRead(
              lesson,
              await itemsToRead(lesson, existing, soFar),
              looked.products,
              soFar,
              hrefOf,
            )
          : [],
        also: existing
          ? await alsoThere(
              lesson,
              await itemsToRead(lesson, existing, soFar, optionalItems),
              soFar.opened,
            )
          : [],
        hash: looked.hash,
        firstAge: firstOf(lesson, soFar) ?? existing?.ages[0]?.id ?? '',
        role,
      };
    },
    open: (lesson, itemId) => oneByOne(() => open(lesson, itemId)),
    async slides(lesson, age) {
      const existing = await kits.existing(lesson);
      const isSame = await sharedLineTest(places.lessons);
      return (
        existing && ageSlides(places.out, existing, age, hrefsOf(lesson, existing.files), isSame)
      );
    },
    async letters(lesson) {
      const existing = await kits.existing(lesson);
      const isSame = await sharedLineTest(places.lessons);
      return existing
        ? readLetters(places.out, existing, hrefsOf(lesson, existing.files), isSame)
        : [];
    },
    tick: (lesson, itemId) =>
      oneByOne(async () => {
        const looked = await shownOf(lesson);
        if (!looked) return null;
        const ticked = { read: [itemId], role: '', hasSeen: false };
        const { unread, onPages } = await keep(lesson, looked, ticked, true);
        return unread.find(({ id }) => onPages.has(id))?.id ?? null;
      }),
    keep: (lesson, approving) =>
      oneByOne(async () => {
        const looked = await shownOf(lesson);
        if (!looked || looked.hash !== approving.hash) return CHANGED;
        await keep(lesson, looked, approving);
        return [];
      }),
    approve: (lesson, approving) =>
      oneByOne(async () => {
        const role = approving.role.trim();
        const { lesson: looked } = await inspect(lesson, role.length < 2 ? ROLE : role);
        if (!looked || looked.hash !== approving.hash) return CHANGED;
        const { unread, unopened } = await keep(lesson, looked, approving);
        const faults: FieldFault[] = unread.map(({ id, name }) => ({
          field: `read-${id}`,
          says: `Read it and tick it: ${name}`,
        }));
        if (unopened.length > 0 && !approving.isSure)
          faults.push({
            field: SURE_FIELD,
            says: `You have not opened this: ${unopened.join(', ')}. Open it, or say below that you tick it all the same`,
          });
        if (role.length < 2)
          faults.push({ field: 'role', says: 'Enter in which role you approve it' });
        const existing = await kits.existing(lesson);
        const isSeen = approving.hasSeen && looked.words !== null;
        if (!existing || !(isSeen || (await isKitCurrent(places, existing, looked, lesson))))
          faults.push({
            field: '',
            says: 'Make the kit first: what you read has to be what goes out',
          });
        for (const reason of looked.first) faults.push({ field: '', says: reason });
        if (faults.length > 0 || looked.text === null) return faults;
        if (looked.isMarkedDraft && !(await markFinal(places.lessons, lesson))) return CHANGED;
        const file = join(places.approvals, looked.path);
        await mkdir(dirname(file), { recursive: true });
        await writeAtomically(file, looked.text);
        return [];
      }),
  };
}

const markFinal = (lessons: string, lesson: string): Promise<boolean> =>
  editLesson(lessons, lesson, MARKED_FINAL);

/** Placeholder role for computing what an approval would say; it is never written. */
const ROLE = 'Safeguarding lead';
const CHANGED: readonly FieldFault[] = [
  {
    field: '',
    says: 'Something has changed since you opened this page. Look through it again: what you approve is what stands here',
  },
];
