/**
 * Files to data. Comes in: a folder, a document, an export or a revision of git. Goes out: a catalog that can be
 * understood, or every problem it has, by place and with what to do about it. Must not know: rules, or what is inferred.
 */
@NullMarked
package dev.lacuna.read;

import org.jspecify.annotations.NullMarked;
