/**
 * What customers asked for, read out of exports of customer-relationship systems: rows to proposals, proposals to files. It
 * knows catalogs, and nothing of what is inferred from them.
 */
@NullMarked
package dev.lacuna.read.requests;

import org.jspecify.annotations.NullMarked;
