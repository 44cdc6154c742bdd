/**
 * Requests to other people's servers, made with care: encrypted, with limits of time and size, repeated only where that is
 * safe, waiting as long as the server asks for. Knows nothing of what is asked.
 */
@NullMarked
package dev.lacuna.push.http;

import org.jspecify.annotations.NullMarked;
