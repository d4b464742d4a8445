import { randomBytes } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';

/** Where GraphiQL is. */
const path = '/graphiql';

const example = `# Who says what, and who contests it.
{
  claims(first: 50) {
    nodes {
      text
      assertedBy { nodes { name } }
      disputedBy { nodes { name } }
      statements { nodes { quote speaker { name } passages { start end } } }
    }
  }
}
`;

/** `/graphiql` for browsers, without anything from other hosts; `/` leads there. */
export function useGraphiQL(): Plugin<Context> {
  let page: Promise<readonly [before: string, after: string]> | undefined;
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET') return;
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: path } }));
      }
      if (url.pathname !== path) return;
      page ??= render();
      const [before, after] = await page;
      const nonce = randomBytes(16).toString('base64');
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy(nonce),
      };
      endResponse(new fetchAPI.Response(`${before}<script nonce="${nonce}">${after}`, { headers }));
    },
  };
}

/** The page before and after the opening of its one script. */
async function render(): Promise<readonly [string, string]> {
  // 9 MB that most servers never show.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Demarche', endpoint: '/graphql', defaultQuery: example });
  const [before = '', ...rest] = html.split('<script>');
  return [before, rest.join('<script>')];
}

/** The editor makes its workers from blobs, and its styles while it runs. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
