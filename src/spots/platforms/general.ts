import type { PlatformReader, Spot } from './adapter';
import { leftBy, outTo, previewsIn, saysSend } from './around';
import { looksLikeComposer } from './look-like-composer';

/** Any other site on which a person has switched prompts on: its boxes are known by what they look like. */
export const generalSpot: Spot = {
  id: 'general',
  platform: 'other',
  hosts: [],
  closedPaths: /^\/(login|signin|sign-in|account|settings|search|messages|inbox)(\/|$)/,
  composers: ['textarea', '[contenteditable]:not([contenteditable="false"])'],
  accepts: looksLikeComposer,
};

const BUTTON = 'button, [role="button"], input[type="submit"]';

const scopeOf = (composer: Element): Element => composer.closest('form, [role="dialog"], dialog') ?? outTo(composer, BUTTON);

export const generalReader: PlatformReader = {
  sendButtons: BUTTON,
  sends: saysSend,
  keepClear: 'form button, form [type="submit"], [role="dialog"] button',
  scope: scopeOf,
  media: (composer) => previewsIn(scopeOf(composer)),
  remaining: (composer) => leftBy(scopeOf(composer)),
};
