import type { ClearanceEvent } from '../../../clearance/events';
import type { ClearanceRequest } from '../../../clearance/request';
import { type ClearanceState, stateOf } from '../../../clearance/states';
import { clearanceRow } from '../../../storage/clearances';
import { eventsOf } from '../../../storage/evidence';
import type { ClearanceRecord } from '../../../storage/records';
import { useLive } from '../../common/use-live';

export interface Clearance {
  row: ClearanceRecord;
  request: ClearanceRequest;
  /** The signed request; empty once its words were let go. */
  token: string;
  drafter: string;
  events: ClearanceEvent[];
  state: ClearanceState;
  /** The request that this one takes the place of, where it is here too. */
  before: ClearanceRequest | undefined;
}

/** One clearance with all that happened to it: `null` where there is none, `undefined` until it was read. */
export const useClearance = (hash: string | undefined): Clearance | null | undefined =>
  useLive(async () => {
    const [row, events] = hash ? await Promise.all([clearanceRow(hash), eventsOf(hash)]) : [undefined, []];
    const first = events.find((event) => event.kind === 'request');
    if (!row || !first) return null;
    const earlier = first.request.previous ? (await eventsOf(first.request.previous)).find((event) => event.kind === 'request') : undefined;
    const state = stateOf(first.request, events, Date.now());
    return { row, request: first.request, token: first.token, drafter: first.signer, events, state, before: earlier?.request };
  }, [hash]).value;
