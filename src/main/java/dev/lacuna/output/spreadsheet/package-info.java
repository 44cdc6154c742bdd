/**
 * Sheets of typed cells, and how they are written: as CSV, as XLSX. The only package that knows their libraries. Whatever
 * a cell says was written by anybody, so no cell can become a formula.
 */
@NullMarked
package dev.lacuna.output.spreadsheet;

import org.jspecify.annotations.NullMarked;
