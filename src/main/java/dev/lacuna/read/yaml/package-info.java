/** YAML 1.2, strictly and with places, into records; what the keys of a record are, its components say. */
@NullMarked
package dev.lacuna.read.yaml;

import org.jspecify.annotations.NullMarked;
