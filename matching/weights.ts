/**
 * The whole model of recognition: each number with its reason. A mention stands when its score reaches the threshold.
 *
 *     score = start + the best license + further support + company
 *             − another name beside or before it − other senses − homonym − off topic − abroad
 */

/** Below this nothing is marked: a wrong card costs more trust than a missing one. */
export const THRESHOLD = 0.5;

/** Where a candidate starts, before anything on the page is considered. */
export const START = {
  /** Several words that no license limits: hardly ever anything else. */
  phrase: 0.95,
  /** One word that no license limits. */
  word: 0.85,
  /** A form that needs evidence: too little to stand without it. */
  conditional: 0.3,
};

/** What a license adds, by how far its evidence stands. The far one is just enough if nothing speaks against it. */
export const LICENSE = { sentence: 0.45, near: 0.43, close: 0.38, far: 0.3 };

/** The sentence uses the form as a thing of its kind (see uses.ts): as good as a license a few words away. */
export const USE = 0.43;

/** So many other entities in the passage, places aside, are as good as a license for a surname. */
export const TOPIC = { least: 2, within: 'near', license: 0.3 } as const;

/** A name of another kind in the passage that asks for it, where neither is licensed: as good as a license far off. */
export const KINDRED = { within: 'near', license: 0.3 } as const;

/** The page has named the entity by a form that stands alone, and this form is a name too. */
export const ESTABLISHED = { sentence: 0.42, near: 0.42, close: 0.38, far: 0.32 };

/** Each further license with evidence in the sentence. */
export const FURTHER = { each: 0.07, most: 0.2 };

/** Each part beyond the first of a license that asks for one sentence: they describe the thing together. */
export const FACET = { each: 0.02, most: 0.06 };

/** A title or an initial that belongs to the entity, or an owner that does. */
export const OWN_NEIGHBOR = 0.1;

/**
 * A cue of another sense: directly beside the form, or nearby. A cue that is a name weighs more than a common word.
 * Those of other sentences count little, however many: a page may have its football two paragraphs below its missiles.
 */
export const OTHER_SENSE = {
  beside: 0.55,
  nearName: 0.35,
  near: 0.27,
  close: 0.1,
  far: 0.03,
  most: 0.6,
  mostAway: 0.3,
};

/** Forms that stand alone are harder to talk out of their sense, unless a sense names that very form. */
export const OTHER_SENSE_SHARE = { alone: 0.5, aloneExact: 0.9, conditional: 1 };

/** The form is a part of another name: "Yuka Hayashi", "Sullivan County", "Germany's arms export ban". */
export const ANOTHER_NAME = { sure: 0.7, likely: 0.28 };

/** The page last used the form for somebody or something else. A council or a team is told apart by its sentence. */
export const NAMESAKE = { last: 0.45, lastThing: 0.3, elsewhere: 0.05 };

/**
 * Only a place licenses the form, in another sentence, and the page names nothing else of what the pack is about; or only
 * a word far off licenses it, and its own passage names nothing else.
 */
export const OFF_TOPIC = 0.22;

/** The text is about another nation from its first sentence on, and the page never speaks of the owner. */
export const ABROAD = 0.46;

/** A form that stands alone among words of another sense, on a page that names nothing else of what the pack is about. */
export const HOMONYM = 0.4;

/** Company: other entities of the index on the same page. */
export const COMPANY = { each: 0.01, most: 0.05 };

/** Of two that a form may mean, the one that the page's date has chosen is so much surer. */
export const DATED = 0.1;

/** Mentions from this score on establish their entity for the rest of the page. */
export const BEYOND_DOUBT = 0.7;

/** Words on either side within which evidence is near, or close, and within which it counts as of the same sentence. */
export const REACH = { near: 12, sentence: 30, close: 60 };
