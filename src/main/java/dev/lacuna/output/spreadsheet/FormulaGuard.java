package dev.lacuna.output.spreadsheet;

/**
 * Keeps text from being read as a formula: spreadsheets calculate what begins with certain characters, and so would run
 * what somebody wrote into a catalog ({@code https://owasp.org/www-community/attacks/CSV_Injection}). Such text gets an
 * apostrophe before it, which spreadsheets take as "this is text".
 */
public final class FormulaGuard {
    private static final String STARTERS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private FormulaGuard() {}

    public static String guarded(String text) {
        return begins(text) ? "'" + text : text;
    }

    /** Spaces before it do not help: they are cut off on import. */
    private static boolean begins(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTERS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != BYTE_ORDER_MARK) {
                return false;
            }
        }
        return false;
    }
}
