@NullMarked
package dev.lacuna.frd;

import org.jspecify.annotations.NullMarked;
