package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server that has just started for what readers ask first: whatever is slow for the first
 * time is then behind it.
 */
record FirstReader(int port, String authorization) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FirstReader.class);

    private static final List<String> PATHS =
            List.of("/", "/api/search?limit=8&q=gyy", "/api/search?limit=8&q=a");

    private static final int PATIENCE_MILLIS = 60_000;

    /** Begins to ask, beside all else. */
    void begin() {
        Thread reader = new Thread(this, "yuanpu-first-reader");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void run() {
        try {
            for (String path : PATHS) {
                read(path);
            }
        } catch (IOException e) {
            // The server has ended, or is still busy with a large store: readers will wait, too.
            LOG.debug("not read ahead: {}", e.toString());
        }
    }

    private void read(String path) throws IOException {
        URI address = URI.create("http://%s:%d%s".formatted(Settings.LOOPBACK, port, path));
        HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setRequestProperty("Authorization", authorization);
        request.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream answer = request.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
