/** Topics of an alert that letters and help routes depend on. */

/** `images`: pictures or video. `chance`: what is won, or paid for, by chance. */
export const ALERT_TOPICS = ['images', 'chance'] as const;
export type AlertTopic = (typeof ALERT_TOPICS)[number];

/** The part of a reading that records topics. */
interface Read {
  reading?:
    | {
        silentOn?: readonly AlertTopic[] | undefined;
        selfHarm?: true | undefined;
        selfHarmAsked?: true | undefined;
        tellFirst?: true | undefined;
      }
    | undefined;
}

/** Does an alert speak of a topic? Where it was not checked, assume that it does. */
export const speaksOf = ({ reading }: Read, topic: AlertTopic): boolean =>
  !(reading?.silentOn ?? []).includes(topic);

/** Does it tell of self-harm or suicide? Where it was not checked, assume that it does not. */
export const tellsOfSelfHarm = ({ reading }: Read): boolean => reading?.selfHarm === true;

/** Does it say what to do if a child speaks of self-harm or suicide? */
export const asksOfSelfHarm = ({ reading }: Read): boolean => reading?.selfHarmAsked === true;

/**
 * Does it advise to tell an adult before blocking somebody or turning something off? Then no step of ours may say the
 * opposite.
 */
export const isToldFirst = ({ reading }: Read): boolean => reading?.tellFirst === true;
