/**
 * What people write down about a platform: features, targets, plans, customers, and the scenario that is asked about.
 * Comes in: nothing; everything else knows it. Goes out: plain data in the words of the catalog format, checked and sorted.
 * Must not know: YAML, files, rules, or how anything is shown.
 */
@NullMarked
package dev.lacuna.catalog;

import org.jspecify.annotations.NullMarked;
