/**
 * What people write down about a platform: features, targets, plans, customers. Plain data, in the words of the catalog
 * format; knows neither YAML nor rules.
 */
@NullMarked
package dev.lacuna.catalog;

import org.jspecify.annotations.NullMarked;
