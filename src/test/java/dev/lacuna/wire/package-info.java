/** What may be sent where. */
@NullMarked
package dev.lacuna.wire;

import org.jspecify.annotations.NullMarked;
