/** The one request that our pages make: to the learning record store that the person has set, and only when they press the button. */
export const askStore = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, { ...init, credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer' });
