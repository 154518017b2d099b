/** What an alert may or may not speak of, where letters and help hang on it. */

/** `images`: pictures or video. `chance`: what is won, or paid for, by chance. */
export const ALERT_TOPICS = ['images', 'chance'] as const;
export type AlertTopic = (typeof ALERT_TOPICS)[number];

/** How an alert was read, as far as it says what that speaks of. */
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

/** Does an alert speak of it? Where nobody looked, it may. */
export const speaksOf = ({ reading }: Read, topic: AlertTopic): boolean =>
  !(reading?.silentOn ?? []).includes(topic);

/** Does it tell of somebody who hurts themselves, or wants to die? Where nobody looked, it does not. */
export const tellsOfSelfHarm = ({ reading }: Read): boolean => reading?.selfHarm === true;

/** Does it say what to do if a child speaks of hurting themselves, or of wanting to die? */
export const asksOfSelfHarm = ({ reading }: Read): boolean => reading?.selfHarmAsked === true;

/** Does it ask to tell somebody before anybody is blocked, or anything turned off? Then no step of ours says the opposite. */
export const isToldFirst = ({ reading }: Read): boolean => reading?.tellFirst === true;
