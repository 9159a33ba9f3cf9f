import { BEGINNING, type ChainVerdict, link, verifyChain } from '../clearance/chain';
import type { ClearanceEvent } from '../clearance/events';
import { join, split } from '../clearance/split';
import { database } from './database';
import type { EvidenceRecord } from './records';

/** Adds what happened to the end of the chain. Must be called inside a transaction over `evidence`: two pages may write at once. */
export async function append(request: string, event: ClearanceEvent): Promise<void> {
  const last = await database.evidence.orderBy('seq').last();
  await database.evidence.add(link(last?.hash ?? BEGINNING, event.kind, request, event.at, split(event)));
}

/** All that is left of what happened to a request, in its order. */
export async function eventsOf(request: string): Promise<ClearanceEvent[]> {
  const links = await database.evidence.where('request').equals(request).sortBy('seq');
  return links.flatMap((one) => join(one) ?? []);
}

/** The whole chain, oldest first: for export, and to be looked through. */
export const wholeChain = (): Promise<EvidenceRecord[]> => database.evidence.orderBy('seq').toArray();

export const verifyAll = async (): Promise<ChainVerdict> => verifyChain(await wholeChain());

/** Lets go of the words of a request; who decided what stays. Inside a transaction over `evidence`. */
export async function letWordsGo(request: string): Promise<void> {
  await database.evidence
    .where('request')
    .equals(request)
    .modify((one) => {
      delete one.words;
    });
}

/** Lets go of all but the hashes of what is older than `before`. Inside a transaction over `evidence`. */
export async function letGo(before: number): Promise<void> {
  await database.evidence
    .where('at')
    .below(before)
    .modify((one) => {
      delete one.words;
      delete one.facts;
    });
}
