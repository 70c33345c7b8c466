package org.yuanpu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The version of Jena that the program was built with, as the build wrote it down: Jena itself
 * reads the manifest of its jar, which in the program's one jar is the program's.
 */
final class JenaVersion {

    private JenaVersion() {}

    /** The version, for example 5.6.0. */
    static String current() {
        try (InputStream in = JenaVersion.class.getResourceAsStream("jena.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
