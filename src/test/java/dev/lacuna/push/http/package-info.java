/** What may be sent where. */
@NullMarked
package dev.lacuna.push.http;

import org.jspecify.annotations.NullMarked;
