import { acronym } from './acronym';
import { birthDate } from './birth-date';
import { capitals } from './capitals';
import { caseReference } from './case-reference';
import type { Detector } from './detector';
import { emojiOveruse } from './emoji';
import { hashtagCase } from './hashtag-case';
import { likely, possible } from './learned';
import { documentLink, internalLink, link, retiredLink } from './links';
import { longSentence } from './long-sentence';
import { missingDescription } from './missing-description';
import { nationalInsuranceNumber } from './national-insurance-number';
import { nhsNumber } from './nhs-number';
import { overLength } from './over-length';
import { mobileNumber } from './phone-number';
import { privateEmail } from './private-email';
import { question } from './question';
import { streetAddress } from './street-address';
import { styledLetters } from './styled-letters';

/** What `{ "detector": … }` may name. */
export const DETECTORS: Readonly<Record<string, Detector>> = {
  'national-insurance-number': nationalInsuranceNumber,
  'nhs-number': nhsNumber,
  'mobile-number': mobileNumber,
  'private-email': privateEmail,
  'birth-date': birthDate,
  'case-reference': caseReference,
  'street-address': streetAddress,
  'missing-description': missingDescription,
  'hashtag-case': hashtagCase,
  capitals,
  emoji: emojiOveruse,
  'styled-letters': styledLetters,
  link,
  'document-link': documentLink,
  'internal-link': internalLink,
  'retired-link': retiredLink,
  'long-sentence': longSentence,
  acronym,
  question,
  'over-length': overLength,
  likely,
  possible,
};
