import { v5 as uuidV5 } from 'uuid';

/** One xAPI 1.0.3 statement of ours: who, what, about which tip, how it went, when. */
export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; name?: string | undefined; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition: { type: string; name: Record<string, string> } };
  result?:
    | { success?: boolean | undefined; completion?: boolean | undefined; response?: string | undefined; extensions?: Record<string, unknown> | undefined }
    | undefined;
  context: { platform: 'Gap Monitor'; extensions: Record<string, string> };
  timestamp: string;
}

/** What says that a statement is one of ours. It answers nowhere: identifiers need no server. */
export const HOME = 'https://gap-monitor.example.org';

const VERBS = {
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  /** A post that could have raised the tip's concern did not. */
  practised: `${HOME}/verbs/practised`,
  /** A week's counts of what became of prompts. */
  met: `${HOME}/verbs/met`,
} as const;
export type Verb = keyof typeof VERBS;

export const verbOf = (id: string): Verb | undefined => (Object.keys(VERBS) as Verb[]).find((verb) => VERBS[verb] === id);

const NAMESPACE = '5b0d2c1e-8d0c-4b5e-9a7e-6f6f3a5f9d10';

/** What makes a statement what it is. The id follows from it, so that sending it twice changes nothing, and a changed one shows. */
export interface Said {
  learner: string;
  verb: Verb;
  /** `tip/PACK/ID`, `course/ID` or `rule/ID`. */
  about: string;
  at: number;
  result?: Statement['result'];
}

/** The same whatever order somebody's database gives the keys back in. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

export const statementId = ({ learner, verb, about, at, result }: Said): string =>
  uuidV5(
    stable([learner, verb, about, at, result?.success ?? null, result?.completion ?? null, result?.response ?? null, result?.extensions ?? null]),
    NAMESPACE,
  );

const DISPLAY: Record<Verb, string> = { completed: 'completed', answered: 'answered', passed: 'passed', practised: 'practised', met: 'met prompts about' };
const TYPES: Record<string, string> = {
  tip: 'http://adlnet.gov/expapi/activities/lesson',
  course: 'http://adlnet.gov/expapi/activities/course',
  rule: `${HOME}/activities/rule`,
};

/** Who learns: a name made up at random, and nothing else unless the person typed it in. */
export interface LearnerName {
  id: string;
  name?: string | undefined;
  team?: string | undefined;
}

export function makeStatement(who: LearnerName, said: Omit<Said, 'learner'>, title: string, extensions: Record<string, string> = {}): Statement {
  const { verb, about, at, result } = said;
  return {
    id: statementId({ ...said, learner: who.id }),
    actor: { objectType: 'Agent', ...(who.name && { name: who.name }), account: { homePage: HOME, name: who.id } },
    verb: { id: VERBS[verb], display: { 'en-GB': DISPLAY[verb] } },
    object: {
      objectType: 'Activity',
      id: `${HOME}/${about}`,
      definition: { type: TYPES[about.split('/')[0] ?? ''] ?? `${HOME}/activities/other`, name: { 'en-GB': title } },
    },
    ...(result && { result }),
    context: {
      platform: 'Gap Monitor',
      extensions: {
        ...(who.team && { [`${HOME}/team`]: who.team }),
        ...Object.fromEntries(Object.entries(extensions).map(([key, value]) => [`${HOME}/${key}`, value])),
      },
    },
    timestamp: new Date(at).toISOString(),
  };
}
