import * as v from 'valibot';
import { LONGEST_POST } from '../clearance/request';
import type { Draft } from '../shared/draft';
import { ACCOUNT_KINDS, NATIONS, PLATFORMS } from '../shared/words';
import type { ToWorker } from './protocol';

const id = v.pipe(v.string(), v.maxLength(200));
const nothing = v.strictObject({});
const platform = v.picklist(PLATFORMS);
const address = v.pipe(v.string(), v.maxLength(2000), v.url(), v.startsWith('https://'));

const outcome = v.strictObject({
  kind: v.picklist(['shown', 'followed', 'dismissed', 'posted-anyway', 'practised']),
  rule: id,
  tip: id,
  draft: id,
  platform,
  at: v.number(),
});

const hash = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const long = v.pipe(v.string(), v.maxLength(LONGEST_POST));
const account = v.strictObject({ kind: v.picklist(ACCOUNT_KINDS), nation: v.picklist(NATIONS), handle: v.optional(id) });
/** Every field of a draft has its line here: the compiler sees to it. */
const draft = v.strictObject({
  text: long,
  media: v.optional(v.pipe(v.array(v.strictObject({ kind: v.picklist(['image', 'gif', 'video']), alt: v.nullish(long) })), v.maxLength(40))),
  replyTo: v.optional(v.strictObject({ text: long, author: v.optional(id) })),
  remaining: v.optional(v.number()),
} satisfies Record<keyof Draft, v.GenericSchema>);

const asks = {
  'coach.inject': nothing,
  'spots.changes': nothing,
  'frames.spot': nothing,
  'coach.start': v.strictObject({ platform, handle: v.optional(id) }),
  'coach.revision': nothing,
  'packs.look': v.strictObject({ address }),
  'packs.refresh': v.strictObject({ address: v.optional(address) }),
  'outcomes.record': v.strictObject({ outcomes: v.pipe(v.array(outcome), v.maxLength(100)) }),
  'dismissals.add': v.strictObject({ hashes: v.pipe(v.array(id), v.maxLength(20)), rule: id }),
  'accounts.say': v.strictObject({ platform, handle: id, kind: v.picklist(ACCOUNT_KINDS), nation: v.picklist(NATIONS) }),
  'rules.silence': v.strictObject({ rule: id }),
  'sites.changed': v.strictObject({ origins: v.pipe(v.array(id), v.maxLength(100)) }),
  'tip.open': v.strictObject({ tip: id }),
  'clearance.state': v.strictObject({ subject: hash, sketch: v.pipe(v.array(v.number()), v.maxLength(100)) }),
  'clearance.ask': v.strictObject({ platform, account, draft, dismissed: v.pipe(v.array(id), v.maxLength(100)) }),
  'clearance.posted': v.strictObject({ request: hash, subject: hash }),
} satisfies Record<keyof ToWorker, v.GenericSchema>;

const senders: { [N in keyof ToWorker]: ToWorker[N]['from'] } = {
  'coach.inject': 'site',
  'spots.changes': 'site',
  'frames.spot': 'site',
  'coach.start': 'both',
  'coach.revision': 'both',
  'packs.look': 'page',
  'packs.refresh': 'page',
  'outcomes.record': 'both',
  'dismissals.add': 'both',
  'accounts.say': 'both',
  'rules.silence': 'both',
  'sites.changed': 'page',
  'tip.open': 'both',
  'clearance.state': 'both',
  'clearance.ask': 'both',
  'clearance.posted': 'site',
};

interface Shape {
  from: 'site' | 'page' | 'both';
  ask: (value: unknown) => boolean;
}

/** What each message must look like at the worker's door, whatever the types say: a page's renderer may be hostile. */
export const SHAPES = Object.fromEntries(
  Object.entries(asks).map(([name, schema]) => [
    name,
    { from: senders[name as keyof ToWorker], ask: (value: unknown) => v.is(schema as v.GenericSchema, value) },
  ]),
) as Record<keyof ToWorker, Shape>;
