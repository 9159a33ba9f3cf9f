import { type Detector, matches } from './detector';

// Letters D F I Q U V begin no number, O is never second, and seven pairs were never given out (so the QQ of official examples is no number).
const NUMBER = /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi;

export const nationalInsuranceNumber: Detector = { find: (_, { text }) => matches(text, NUMBER) };
