package dev.lacuna.output.spreadsheet;

/**
 * A column of a sheet.
 *
 * @param width in characters, where it is shown
 */
public record SheetColumn(String header, int width) {}
