import type { Plugin } from 'graphql-yoga';
import type { Readable } from '../../read/reader.ts';
import type { Context } from '../context.ts';
import { answers } from '../deadline.ts';

const patience = 2_500;

/** `/ready`: 200 when Neo4j answers, else 503 with the reason, within 3 s. */
export function useReadiness(database: Readable): Plugin<Context> {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/ready') return;
      const ready = await answers(database, patience);
      endResponse(
        ready
          ? fetchAPI.Response.json({ ready })
          : fetchAPI.Response.json({ ready, reason: 'Neo4j does not answer.' }, { status: 503 }),
      );
    },
  };
}
