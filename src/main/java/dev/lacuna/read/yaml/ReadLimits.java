package dev.lacuna.read.yaml;

import java.math.BigDecimal;

/** How much is read at most, so that a wrong or hostile folder ends in a problem and not in a dead process. */
public final class ReadLimits {
    public static final int FILES = 20_000;
    public static final long FILE_BYTES = 32L << 20;
    public static final long TOTAL_BYTES = 256L << 20;
    public static final int NESTING = 50;
    public static final int TEXT_LENGTH = 1 << 16;
    public static final BigDecimal NUMBER = BigDecimal.valueOf(1_000_000_000);

    /** Longer digits are refused before they are turned into a number. */
    public static final int NUMBER_LENGTH = 20;

    private ReadLimits() {}
}
