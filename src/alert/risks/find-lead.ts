/** What an alert is mostly about: a risk, and what the service or scheme does; two are offered where it may be either. */
import {
  type AlertReading,
  type FoundMechanism,
  type FoundRisk,
  isFairlyRead,
} from '#model/alert/alert-reading.ts';
import { canLead, type Mechanism } from '#model/mechanism.ts';
import type { Risk } from '#model/risk.ts';
import type { Weighed, WeighedRisk } from './find-risks.ts';

/** What it adds to the shares of both that the mechanism opens the door to the risk, and that it opens it first of all. */
const OPENS = 0.1;
const OPENS_FIRST = 0.3;
/** A mechanism of which less is said than this has no whole share. */
const WHOLE = 1.5;
/** What comes this close to the best may be the right one: so that a person is asked in one of ten alerts. */
const CLOSE = { lead: 0.05, leadMechanism: 0.11 } as const;
/** The same where the best is of those that come into most alerts, as strangers do, and another risk is surely read. */
const CLOSE_TO_MOST = 0.5;

/** “This post is about groups that push …”: what the paper says of itself weighs as much as the most that is said of any. */
const SUBJECT = 1;
const IS_ABOUT =
  /\b(?:this|today['’]s) (?:alert|article|briefing|bulletin|email|guide|leaflet|letter|message|note|notice|page|post|warning) (?:is|deals with|concerns)(?: (?:about|on))?\b|\b(?:i am|i['’]m|we are|we['’]re) writing (?:to you )?(?:about|to warn (?:you )?(?:about|of))\b/i;

/** So many times what is said of an aside is said of what the alert may be on instead. */
const MORE_THAN_ASIDE = 1.25;

/** A case of grave harm is told in at least so many sentences, and is at least this share of what most is said of. */
const CASE = { sentences: 2, share: 0.25 } as const;

/** So many grave risks that are surely read, one of which cannot wait, outweigh another that more is said of than of any. */
const TOGETHER = { risks: 3, share: 1.2 } as const;

/** Of a grave risk that is surely read so much is said at least, as a share of what most is said of, to lead before one that is not. */
const SURER = 0.6;

export type Lead = Pick<AlertReading, 'lead' | 'leadMechanism' | 'unsure'>;

/**
 * The risk and the mechanism that together are said most of: what most is said of counts most, and one that opens the
 * door to the other breaks a tie. But grave harm that was done to a child leads before what a service may do to any.
 * @param risks The heaviest first, as the mechanisms.
 * @param known The taxonomy, and all mechanisms.
 */
export function findLead(
  risks: readonly (Weighed<FoundRisk> & Partial<Pick<WeighedRisk, 'happened' | 'sentences'>>)[],
  mechanisms: readonly Weighed<FoundMechanism>[],
  known: {
    risks: readonly Pick<Risk, 'id' | 'commonplace' | 'grave' | 'cannotWait'>[];
    mechanisms: readonly Mechanism[];
  },
): Lead {
  const able = mechanisms.flatMap(({ found, weight }) => {
    const mechanism = known.mechanisms.find(({ id }) => id === found.id);
    return mechanism && canLead(mechanism) ? [{ mechanism, weight }] : [];
  });
  const grave = new Set(known.risks.filter((risk) => risk.grave).map(({ id }) => id));
  const most = risks[0]?.weight ?? 1;
  const whole = Math.max(WHOLE, able[0]?.weight ?? 0);
  const ofMost = able[0]?.mechanism.opens[0];
  const openedFirst = known.risks.some(({ id, commonplace }) => id === ofMost && !commonplace)
    ? ofMost
    : undefined;
  // What is hardly said does not lead where another is surely read, unless what the service does most is what brings it: an AI
  // companion that costs money. Else it does where nothing is said more of.
  const isAnySure = risks.some(({ found }) => found.sure === 'high');
  const isAnyRead = risks.some(({ found }) => found.sure !== 'faint');
  const saysSubject = new Set(
    risks
      .filter(({ found }) => found.evidence.some(({ text }) => IS_ABOUT.test(text)))
      .map(({ found }) => found.id),
  );
  const pairs = risks
    .filter(({ found }, at) =>
      isAnySure
        ? isFairlyRead(found) || (found.sure === 'low' && found.id === openedFirst)
        : found.sure !== 'faint' || (at === 0 && !isAnyRead),
    )
    .flatMap(({ found: { id }, weight }) =>
      (able.length > 0 ? able : [null]).map((weighed) => ({
        lead: id,
        leadMechanism: weighed?.mechanism.id ?? null,
        score:
          weight / most +
          (weighed ? weighed.weight / whole : 0) +
          (weighed?.mechanism.opens.includes(id) ? OPENS : 0) +
          (weighed?.mechanism.opens[0] === id ? OPENS_FIRST : 0) +
          (saysSubject.has(id) ? SUBJECT : 0),
      })),
    )
    .sort((a, b) => b.score - a.score);
  const [first] = pairs;
  const happened = risks.find(
    (risk) =>
      grave.has(risk.found.id) &&
      risk.found.sure === 'high' &&
      (risk.happened ?? 0) >= CASE.sentences &&
      risk.weight >= CASE.share * most,
  )?.found.id;
  // Several that are surely read tell together of one harm: pictures were asked for, and then came a threat.
  const together = risks.filter(({ found }) => grave.has(found.id) && found.sure === 'high');
  const isTogether =
    together.length >= TOGETHER.risks &&
    together.reduce((sum, { weight }) => sum + weight, 0) >= TOGETHER.share * most;
  const urgent = together.find(({ found }) =>
    known.risks.some((risk) => risk.id === found.id && risk.cannotWait),
  );
  // “An adult posed as a child in these groups”, surely read, beside unkindness in groups that hardly is.
  const isHardly = risks.find(({ found }) => found.id === first?.lead)?.found.sure !== 'high';
  const surer = isHardly
    ? together.find(({ weight }) => weight >= SURER * most)?.found.id
    : undefined;
  const gravest = happened ?? (isTogether ? urgent?.found.id : undefined) ?? surer;
  const isOutweighed = first && gravest && !grave.has(first.lead);
  const told = isOutweighed ? pairs.find(({ lead }) => lead === gravest) : first;
  if (!told) return { lead: null, leadMechanism: able[0]?.mechanism.id ?? null, unsure: [] };
  const ofTold = risks.find(({ found }) => found.id === told.lead);
  // “One was asked to read out a number”: what one sentence tells, beside what clearly more is said of, may be an aside.
  const rival =
    (ofTold?.sentences ?? 2) < 2
      ? risks.find(
          ({ found, weight, sentences = 0 }) =>
            isFairlyRead(found) &&
            sentences > 1 &&
            weight > MORE_THAN_ASIDE * (ofTold?.weight ?? 0),
        )
      : undefined;
  const isAside = rival !== undefined && !grave.has(told.lead);
  const best = (isAside && pairs.find(({ lead }) => lead === rival.found.id)) || told;
  const ofBest = isAside ? rival : ofTold;
  const begun = begunBy(best, risks, mechanisms, known.mechanisms);
  const unsure = (['lead', 'leadMechanism'] as const).flatMap((what): AlertReading['unsure'] => {
    const among =
      what === 'lead' ? pairs : pairs.filter(({ lead }) => !isOutweighed || lead === best.lead);
    const other = among.find((pair) => pair[what] !== best[what]);
    const [own, second] = [best[what], other?.[what]];
    if (what === 'lead' && rival)
      return [{ what, between: [best.lead, isAside ? told.lead : rival.found.id] }];
    const isSure = risks.some(({ found }) => found.id === second && found.sure === 'high');
    const isCommonplace = known.risks.some(({ id, commonplace }) => id === own && commonplace);
    const close = isCommonplace && isSure ? CLOSE_TO_MOST : CLOSE[what];
    if (other && own && second && other.score >= best.score - close)
      return [{ what, between: [own, second] }];
    return what === 'lead' && begun !== undefined && !isOutweighed
      ? [{ what, between: [best.lead, begun] }]
      : [];
  });
  // What opens no door to the one risk that is hardly read does not make it surer, nor does what an aside tells of.
  const isOpened = mechanisms.some(
    ({ found }) =>
      (found.id === best.leadMechanism || !found.isUnsure) &&
      known.mechanisms.some(({ id, opens }) => id === found.id && opens.includes(best.lead)),
  );
  const isUnsure = mechanisms.some(
    ({ found }) => found.id === best.leadMechanism && found.isUnsure,
  );
  const isBeside =
    ((isAside || ofBest?.found.sure === 'low') && !isOpened) ||
    (saysSubject.has(best.lead) && isUnsure);
  return { lead: best.lead, leadMechanism: isBeside ? null : best.leadMechanism, unsure };
}

/** So much is said at least of how a scheme begins, as a share of what is said of what it is after. */
const BEGINS = 0.7;

/**
 * “An account in the coach's name asked for a code”: of two schemes that are surely told, the one that is not told later is how it
 * begins.
 * Each opens the door to the other's risk, and both risks are surely read.
 * @returns The risk that it begins with: the alert may be about that, and not about what it is after.
 */
function begunBy(
  { lead, leadMechanism }: Pick<Lead, 'lead' | 'leadMechanism'>,
  risks: readonly Weighed<FoundRisk>[],
  mechanisms: readonly Weighed<FoundMechanism>[],
  known: readonly Mechanism[],
): string | undefined {
  const schemes = mechanisms.flatMap(({ found, weight }) => {
    const scheme = known.find(({ id, kind }) => id === found.id && kind === 'scheme');
    return scheme ? [{ ...scheme, found, weight, at: found.evidence[0]?.line ?? 0 }] : [];
  });
  const after = schemes.find(({ id }) => id === leadMechanism);
  const first = schemes.find(
    ({ id, found, opens, weight, at }) =>
      after &&
      lead !== null &&
      at <= after.at &&
      !found.isUnsure &&
      weight >= BEGINS * after.weight &&
      id !== leadMechanism &&
      opens[0] !== lead &&
      opens.includes(lead) &&
      after.opens.includes(opens[0] ?? ''),
  );
  return risks.find(({ found }) => found.id === first?.opens[0] && found.sure === 'high')?.found.id;
}
