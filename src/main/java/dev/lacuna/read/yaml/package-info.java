/**
 * YAML, read strictly. Comes in: files. Goes out: records and where each stands, or problems. Must not know: which records
 * there are.
 */
@NullMarked
package dev.lacuna.read.yaml;

import org.jspecify.annotations.NullMarked;
