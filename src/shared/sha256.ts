import { sha256 as digest } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';

/** SHA-256 of text in UTF-8, base64url, 43 characters. At once and not as a promise: a database transaction does not wait for one. */
export const sha256 = (text: string): string => base64urlnopad.encode(digest(new TextEncoder().encode(text)));
