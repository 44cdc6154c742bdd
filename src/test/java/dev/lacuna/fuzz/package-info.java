/**
 * Whatever bytes come in, readers tell problems and never fail. As tests these run over the inputs that are committed beside
 * them ({@code src/test/resources/dev/lacuna/fuzz}); {@code mvn -Pfuzz test} looks for new ones. A
 * class holds one target: of several, only the first would be fuzzed.
 */
@NullMarked
package dev.lacuna.fuzz;

import org.jspecify.annotations.NullMarked;
