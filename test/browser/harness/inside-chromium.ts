import type { CDPSession, Page } from 'puppeteer-core';
import type { InsideCoach } from './coach';

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  /** What stands in a frame. */
  contentDocument?: DomNode;
}

/** Our host is the only closed shadow root that stands directly under the page's root or inside an open dialog. */
function closedRoot(node: DomNode): DomNode | undefined {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}

/** The way into the coach in Chromium: the debugger sees closed shadow roots, the page does not. */
export function insideChromium(page: Page): InsideCoach {
  let session: CDPSession | undefined;
  return async (look) => {
    session ??= await page.createCDPSession();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
    const found = closedRoot(root);
    if (!found) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      // The runner of TypeScript files marks functions with a helper of this name, which the page lacks.
      functionDeclaration: `function () { const __name = (one) => one; return (${look.toString()})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
