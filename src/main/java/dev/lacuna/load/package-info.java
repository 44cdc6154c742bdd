/**
 * From files to a {@link dev.lacuna.catalog.Catalog}, or to every problem they have. The only place that knows YAML;
 * knows nothing of what is inferred from a catalog.
 */
@NullMarked
package dev.lacuna.load;

import org.jspecify.annotations.NullMarked;
