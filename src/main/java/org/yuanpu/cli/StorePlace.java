package org.yuanpu.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where the store lies when nobody says where. */
final class StorePlace {

    private static final String NAME = "yuanpu";

    private StorePlace() {}

    /**
     * The folder of the user's application data: {@code XDG_DATA_HOME} where it is set and
     * absolute, as the XDG Base Directory specification asks; {@code LOCALAPPDATA} on Windows;
     * otherwise {@code ~/.local/share}.
     */
    static Path of(Map<String, String> environment, Path home) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, NAME);
        }
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        return windows.isEmpty()
                ? home.resolve(".local/share").resolve(NAME)
                : Path.of(windows, NAME);
    }
}
