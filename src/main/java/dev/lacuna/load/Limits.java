package dev.lacuna.load;

import java.math.BigDecimal;

/** How much is read at most, so that a wrong or hostile folder ends in a problem and not in a dead process. */
final class Limits {
    static final int FILES = 20_000;
    static final long FILE_BYTES = 32L << 20;
    static final long TOTAL_BYTES = 256L << 20;
    static final int NESTING = 50;
    static final int TEXT_LENGTH = 1 << 16;
    static final BigDecimal NUMBER = BigDecimal.valueOf(1_000_000_000);

    /** Longer digits are refused before they are turned into a number. */
    static final int NUMBER_LENGTH = 20;

    private Limits() {}
}
