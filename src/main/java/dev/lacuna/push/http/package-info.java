/**
 * Requests to other people's servers: encrypted, with limits of time and size, repeated only where that is safe. Comes in: a
 * request. Goes out: the response, or why there is none. Must not know: trackers, items, or what is asked.
 */
@NullMarked
package dev.lacuna.push.http;

import org.jspecify.annotations.NullMarked;
