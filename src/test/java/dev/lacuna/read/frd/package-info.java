@NullMarked
package dev.lacuna.read.frd;

import org.jspecify.annotations.NullMarked;
