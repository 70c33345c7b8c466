package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one browser and one server for all classes, where there is a browser; in CI there
 * must be one. After each test the console must have said nothing.
 */
final class InBrowser implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    private record Open(Browsing browsing, Path folder) implements AutoCloseable {

        @Override
        public void close() {
            browsing.close();
            BuiltStores.delete(folder);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(
                Files.exists(Browsing.DRIVER) || "true".equals(System.getenv("CI")),
                "no browser here");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(browsing(context).console()).isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browsing(context);
    }

    private static Browsing browsing(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Open.class, key -> open(), Open.class)
                .browsing();
    }

    private static Open open() {
        try {
            Path folder = Files.createTempDirectory("browsing");
            return new Open(new Browsing(folder), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
