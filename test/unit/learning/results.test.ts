import { describe, expect, it } from 'vitest';
import { mergeLearners, newLearner } from '../../../src/learning/learner';
import { resultsFile, statementsIn, textOfFile } from '../../../src/learning/results-file';
import { nothingTakenIn, takeIn } from '../../../src/learning/take-in';
import { answered, completed, DAY, NOW } from './make-learner';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

describe('learners’ files', () => {
  it('say the same however often they come, and in whichever order', async () => {
    const one = [completed('ann', 'a'), answered('ann', 'a', false), answered('ann', 'b', true, NOW + DAY)];
    const first = await takeIn(one);
    const twice = await takeIn([...one, ...[...one].reverse()]);
    expect(twice?.learners).toEqual(first?.learners);
    expect(twice?.tally).toMatchObject({ ours: 3, again: 3, changed: 0 });
    const ann = first?.learners.get('ann') ?? newLearner('ann');
    expect(mergeLearners(ann, ann)).toEqual(ann);
  });

  it('follow people who are renamed or change teams: the newer name holds', async () => {
    const old = completed('ann', 'a', NOW, 'Web team');
    const renamed = { ...completed('ann', 'b', NOW + DAY, 'Press'), actor: { ...old.actor, name: 'Ann Other' } };
    const taken = await takeIn([renamed, old]);
    expect(taken?.learners.get('ann')).toMatchObject({ name: 'Ann Other', team: 'Press' });
  });

  it('show what was edited by hand, and leave it out', async () => {
    const failed = answered('ann', 'a', false);
    const edited = { ...failed, result: { ...failed.result, success: true } };
    const stolen = { ...completed('ann', 'a'), actor: completed('ben', 'a').actor };
    const taken = await takeIn([edited, stolen]);
    expect(taken?.tally).toMatchObject({ ours: 0, changed: 2 });
    expect(taken?.learners.size).toBe(0);
  });

  it('leave other tools’ statements alone, and say which cannot be read', async () => {
    const other = {
      id: 'x',
      actor: { mbox: 'mailto:a@example.org' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
      object: { id: 'https://example.org/course' },
    };
    const broken = { ...completed('ann', 'a'), timestamp: 'yesterday' };
    const hostile = { ...completed('ann', '__proto__') };
    const taken = await takeIn([other, broken, hostile, null, 7, 'x']);
    expect(taken?.tally).toMatchObject({ ours: 0, other: 4, broken: 2 });
  });

  it('can be stopped, and then nothing is given', async () => {
    const stop = new AbortController();
    const many = Array.from({ length: 9000 }, (_, at) => completed('ann', 'a', NOW + at));
    expect(await takeIn(many, { signal: stop.signal, progress: () => stop.abort() })).toBeUndefined();
    expect(await takeIn(many.slice(0, 3), { signal: stop.signal })).toBeUndefined();
  });

  it('count a result once, in however many files of one go it comes', async () => {
    const into = nothingTakenIn();
    await takeIn([completed('ann', 'a')], { into });
    const both = await takeIn([completed('ann', 'a'), completed('ben', 'a')], { into });
    expect(both?.tally).toMatchObject({ ours: 2, again: 1 });
  });

  it('cannot name what every object has already', async () => {
    const taken = await takeIn([completed('ann', 'constructor'), answered('ann', 'toString', true), completed('ann', 'a')]);
    expect(taken?.tally).toMatchObject({ ours: 1, broken: 2 });
    expect(taken?.learners.get('ann')?.completed).toEqual({ a: NOW });
  });

  it('are read in every shape and character set that they come in', () => {
    const statements = [completed('ann', 'a')];
    const file = JSON.stringify(resultsFile({ id: 'ann' }, statements, NOW));
    expect(statementsIn(file)).toEqual({ ok: true, value: statements });
    expect(statementsIn(JSON.stringify(statements))).toEqual({ ok: true, value: statements });
    expect(statementsIn(`${JSON.stringify(statements[0])}\n${JSON.stringify(statements[0])}`)).toMatchObject({ ok: true });
    expect(textOfFile(utf16('{"a":"ŵ"}'))).toBe('{"a":"ŵ"}'.replace(/^/, '').trim());
    expect(textOfFile(new Uint8Array([0x22, 0xe9, 0x22]))).toBe('"é"');
  });

  it('say in a sentence what is wrong with them', () => {
    for (const [text, say] of [
      ['', 'empty'],
      ['{"statements":', 'cut short'],
      ['{"a":1}', 'no results'],
      ['{"format":2,"statements":[]}', 'newer version'],
    ] as const) {
      expect(statementsIn(text)).toMatchObject({ ok: false, problems: [{ say: expect.stringContaining(say) }] });
    }
  });
});
