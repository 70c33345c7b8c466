package org.yuanpu.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.json.JsonValue;

/**
 * An answer, whole before its first byte is sent.
 *
 * @param status the HTTP status
 * @param type the media type, with the charset where it is text
 * @param body the content
 * @param headers further headers
 */
record Reply(int status, String type, byte[] body, SortedMap<String, String> headers) {

    static final String JSON = "application/json";

    /** An answer that succeeded. */
    static Reply ok(String type, byte[] body) {
        return new Reply(200, type, body, new TreeMap<>());
    }

    /** Text that succeeded, in UTF-8. */
    static Reply text(String type, String body) {
        return ok(type + ";charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON that succeeded. */
    static Reply json(JsonValue value) {
        return ok(JSON, value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Go and see there instead. */
    static Reply seeOther(String place) {
        return new Reply(303, "text/plain", new byte[0], new TreeMap<>(Map.of("Location", place)));
    }

    /** There is nothing to send. */
    static Reply nothing() {
        return new Reply(204, "", new byte[0], new TreeMap<>());
    }

    /** The client has it already. */
    static Reply notModified() {
        return new Reply(304, "", new byte[0], new TreeMap<>());
    }

    /** Whether its body is packed already, as workbooks are. */
    boolean isPacked() {
        return headers.containsKey("Content-Encoding") || type.contains("officedocument");
    }

    /** The same, with its body packed by gzip. */
    Reply zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply(status, type, out.toByteArray(), headers).with("Content-Encoding", "gzip");
    }

    /** The same with one more header. */
    Reply with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }
}
