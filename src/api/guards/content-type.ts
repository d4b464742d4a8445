import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { refuse } from './refusal.ts';

const accepted = ['application/json', 'application/graphql+json'];

/**
 * Takes bodies of JSON only. A page of another origin can send forms, plain text and bodies without a type without
 * asking whether it may, and so could make a browser act for its user.
 */
export function useContentType(): Plugin<Context> {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST') return;
      const given = request.headers.get('content-type') ?? '';
      const [type = ''] = given.split(';');
      if (accepted.includes(type.trim())) return;
      endResponse(
        refuse(fetchAPI, {
          status: given ? 415 : 400,
          code: 'BAD_USER_INPUT',
          message: `A request cannot be of the type "${type.slice(0, 100)}".`,
          hint: 'Send JSON, with the header `Content-Type: application/json`.',
        }),
      );
    },
  };
}
