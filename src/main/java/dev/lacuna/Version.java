package dev.lacuna;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Lacuna this is. */
public final class Version {
    private Version() {}

    /** The version of this program, e.g. {@code 0.1.0}. */
    public static String ofLacuna() {
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/lacuna/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
