/** What the import of requests promises. */
@NullMarked
package dev.lacuna.request;

import org.jspecify.annotations.NullMarked;
