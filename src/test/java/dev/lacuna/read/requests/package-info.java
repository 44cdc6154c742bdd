/** What the import of requests promises. */
@NullMarked
package dev.lacuna.read.requests;

import org.jspecify.annotations.NullMarked;
