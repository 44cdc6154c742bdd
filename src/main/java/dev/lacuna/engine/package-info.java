/**
 * Facts and rules to conclusions and their justifications. The only package that knows Drools; knows neither catalog files
 * nor what the conclusions are shown as.
 */
@NullMarked
package dev.lacuna.engine;

import org.jspecify.annotations.NullMarked;
