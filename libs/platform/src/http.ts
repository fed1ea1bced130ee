import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import type { Metrics } from './health/metrics';
import { languageOf } from './problems/language';
import { inRequest, isTraceparent, type RequestContext, traceparentOf } from './request';
import type { OpenSpan, SpanOptions, Tracing } from './tracing/tracing';

const contexts = new WeakMap<FastifyRequest, RequestContext>();

/** The context of a request, made when first asked for. */
export function contextOf(request: FastifyRequest): RequestContext {
  const known = contexts.get(request);
  if (known) return known;
  const context: RequestContext = {
    id: request.id,
    traceparent: traceparentOf(request.headers['traceparent']),
    language: languageOf(request.headers['accept-language']),
  };
  contexts.set(request, context);
  return context;
}

/** An id from a proxy in front is kept, if it is one. */
export const requestId = (request: { headers: Record<string, unknown> }): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : uuid();
};

/** Gives each request its context, tells its id to the caller, and measures and traces it by route. */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics, tracing: Tracing): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const span = tracing.begin(spanOf(request));
    if (span) {
      spans.set(request, span);
      contextOf(request).traceparent = span.traceparent;
    }
    done();
  });
  // Here and not earlier: reading the body would leave the context behind.
  fastify.addHook('preHandler', (request, _, done) => inRequest(contextOf(request), done));
  // A file's version goes out as its ETag.
  fastify.addHook('preSerialization', (_, reply, answer: unknown, done) => {
    const version = (answer as { version?: unknown } | null)?.version;
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    done(null, answer);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const labels = { method, route: routeOptions.url ?? 'unknown', status: reply.statusCode };
    metrics.http.observe(labels, reply.elapsedTime / 1000);
    const failure = reply.statusCode >= 500 ? String(reply.statusCode) : undefined;
    spans.get(request)?.end({ 'http.response.status_code': reply.statusCode }, failure);
    done();
  });
}

/** By the template of its route: an address may hold more than an id. */
function spanOf({ method, routeOptions, headers, id }: FastifyRequest): SpanOptions {
  const route = routeOptions.url ?? 'unknown';
  const parent = headers['traceparent'];
  return {
    name: `${method} ${route}`,
    kind: 'server',
    ...(isTraceparent(parent) && { parent }),
    attributes: { 'http.request.method': method, 'http.route': route, 'lachan.request': id },
  };
}
