/** Boxes that look like a composer and are none: a search, a private message, a form to sign in, the words that describe a picture. */
const NOT_ROLE = '[role="searchbox"], [role="combobox"], [type="search"], [type="password"], [type="email"], [readonly], [disabled]';
const NOT_IN = '[role="search"], [role="log"], form[action*="login"], form[action*="signin"], form[action*="search"], [data-testid^="dm-"]';
const NOT_NAMED =
  /search|chwilio|(type|write|send) a message|(direct|private) message|neges breifat|password|\bchat\b|alt(ernative)? ?text|image description|captcha/i;
const SENDS = /^(post|publish|share|schedule|send|reply|comment|tweet|submit|save( draft)?|update|add to queue|postio|cyhoeddi|rhannu|ateb|cadw|anfon)\b/i;
const LEAST_HEIGHT = 36;

/**
 * Whether an editable is likely to be a box that people post from, on a page that we know nothing of: tall enough for more than
 * a line, not named as something else, and with a button nearby that sends or saves.
 */
export function looksLikeComposer(box: HTMLElement): boolean {
  if (!box.matches('textarea, [contenteditable]:not([contenteditable="false"])') || box.matches(NOT_ROLE) || box.closest(NOT_IN)) return false;
  if (box.matches('textarea[rows="1"][autocomplete="off"]') || box.getBoundingClientRect().height < LEAST_HEIGHT) return false;
  const names = [box.getAttribute('aria-label'), box.getAttribute('placeholder'), box.getAttribute('aria-placeholder'), box.getAttribute('name')];
  return !names.some((name) => name && NOT_NAMED.test(name)) && hasButtonNear(box);
}

function hasButtonNear(box: HTMLElement): boolean {
  const home = box.closest('form, [role="dialog"], dialog') ?? box.parentElement?.parentElement?.parentElement ?? box.parentElement;
  return [...(home?.querySelectorAll('button, [role="button"], input[type="submit"]') ?? [])].some((button) =>
    SENDS.test((button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')).trim() || (button.getAttribute('aria-label') ?? '')),
  );
}
