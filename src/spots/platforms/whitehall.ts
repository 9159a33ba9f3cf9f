import type { PlatformReader, Spot } from './adapter';

/** The forms in which departments publish on GOV.UK. */
export const whitehallSpot: Spot = {
  id: 'whitehall',
  platform: 'govuk',
  hosts: ['whitehall-admin.publishing.service.gov.uk'],
  closedPaths: /^\/(?!government\/admin\/)/,
  composers: ['#edition_title', '#edition_summary', 'textarea[name="edition[body]"]', 'textarea[name="edition[block_content][body]"]'],
};

const SEND = 'form.js-edition-form button[type="submit"], form button[type="submit"], form input[type="submit"]';
/** What the publisher itself allows; the body has no limit. */
const LIMITS: Record<string, number> = { edition_title: 65, edition_summary: 160 };

export const whitehallReader: PlatformReader = {
  sendButtons: SEND,
  keepClear: SEND,
  keepsText: true,
  scope: (composer) => composer.closest('form') ?? document.body,
  remaining: (composer) => {
    const most = LIMITS[composer.id];
    return most === undefined ? undefined : most - [...((composer as HTMLTextAreaElement).value ?? '')].length;
  },
  /** The form names the department that publishes. */
  handle: () => document.querySelector('meta[name="govuk:user-organisation-name"]')?.getAttribute('content') ?? undefined,
};
