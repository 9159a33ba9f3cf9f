import type { Browser, Page } from 'puppeteer-core';
import type { InsideCoach } from './coach';

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface RemoteNode {
  sharedId: string;
  value: { children?: RemoteNode[]; shadowRoot?: RemoteNode | null; mode?: string };
}

/** The WebDriver BiDi commands that the driver's own interface does not offer. */
interface Connection {
  send(method: string, parameters: unknown): Promise<{ result: Record<string, unknown> }>;
}

const connectionOf = (browser: Browser): Connection => (browser as unknown as { connection: Connection }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const OWN_HELPERS = 'const __name = (one) => one;';

/** The way into the coach in Firefox: the protocol hands out closed shadow roots, the page does not. */
export function insideFirefox(browser: Browser, page: Page): InsideCoach {
  return async (look) => {
    const connection = connectionOf(browser);
    const target = { context: contextOf(page) };
    const seen = await connection.send('script.evaluate', {
      expression: 'document.documentElement',
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = (seen.result.result as RemoteNode).value.children?.find((node) => node.value.shadowRoot?.value.mode === 'closed')?.value.shadowRoot;
    if (!root) return undefined;
    const called = await connection.send('script.callFunction', {
      functionDeclaration: `(root) => { ${OWN_HELPERS} return JSON.stringify((${look.toString()})(root)); }`,
      arguments: [{ sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    });
    return parse(called.result);
  };
}

/** Runs code in the browser's own window, which content cannot reach: its shortcuts, its popups. */
export async function inBrowserWindow<Value>(browser: Browser, expression: string): Promise<Value> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const evaluated = await connection.send('script.evaluate', {
    expression: `(async () => { ${OWN_HELPERS} return JSON.stringify(await (${expression})); })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return parse(evaluated.result) as Value;
}

function parse(result: Record<string, unknown>): never {
  if (result.exceptionDetails) throw new Error(String((result.exceptionDetails as { text: string }).text));
  const { value } = result.result as Remote;
  return (value === undefined ? undefined : JSON.parse(value as string)) as never;
}
