import { isRecord } from '../../../dossier/select.ts';
import type { Node } from './nodes.ts';

/**
 * A claim as the Google Fact Check Tools API answers, in the terms of schema.org: its reviews, or the claim where none is
 * there; undefined of anything else. What has no term keeps its name.
 */
export function answeredAs(value: Node): unknown[] | undefined {
  if (Object.hasOwn(value, '@type') || !Array.isArray(value.claimReview)) return undefined;
  const { text, claimant, claimDate, claimReview, ...more } = value;
  const claim = { ...more, '@type': 'Claim', text, author: claimant, datePublished: claimDate };
  if (value.claimReview.length === 0) return [claim];
  return value.claimReview.map((review) => (isRecord(review) ? reviewOf(review, claim) : review));
}

function reviewOf(review: Node, claim: Node): Node {
  const { publisher, title, reviewDate, textualRating, languageCode, ...more } = review;
  return {
    ...more,
    '@type': 'ClaimReview',
    name: title,
    datePublished: reviewDate,
    inLanguage: languageCode,
    author: isRecord(publisher) ? publisherOf(publisher) : publisher,
    itemReviewed: claim,
    reviewRating: textualRating,
  };
}

/** A site is an address without what stands before its host. */
function publisherOf({ site, ...publisher }: Node): Node {
  return { ...publisher, ...(typeof site === 'string' && { url: `https://${site}` }) };
}
