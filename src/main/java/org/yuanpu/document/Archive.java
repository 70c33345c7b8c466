package org.yuanpu.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A zip or tar archive of documents, read as a stream: nothing is unpacked to the disk, so that the
 * names of its entries can do no harm. Archives inside archives are not opened.
 */
final class Archive {

    private static final int MOST_ENTRIES = 20_000;

    /** Bytes that may pass in one walk through an archive. */
    private static final long MOST_UNPACKED = 2_000_000_000L;

    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /** Whether a name's ending is that of an archive. */
    static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(zip|tar|tar\\.gz|tgz)");
    }

    /**
     * The names of the entries that some format claims, in the order of the archive.
     *
     * @throws ProblemException Y110 when it is damaged, Y114 when it holds too much
     */
    List<String> documents() {
        List<String> names = new ArrayList<>();
        walk(
                (entry, in) -> {
                    String name = entry.getName();
                    String last = name.substring(name.lastIndexOf('/') + 1);
                    boolean document = Formats.knows(last) && !InputSearch.isIgnored(last);
                    if (document && !name.startsWith("__MACOSX")) {
                        names.add(name);
                    }
                    return Optional.empty();
                });
        return names;
    }

    /**
     * The bytes of an entry.
     *
     * @throws ProblemException Y101 when there is no such entry, Y105 when it is larger than the
     *     limit
     */
    byte[] read(String name, long limit) {
        return walk((entry, in) ->
                        entry.getName().equals(name)
                                ? Optional.of(bytes(in, limit))
                                : Optional.empty())
                .orElseThrow(() -> new ProblemException(Problem.of("Y101", file + "!" + name)));
    }

    private byte[] bytes(InputStream in, long limit) throws IOException {
        byte[] bytes = in.readNBytes((int) limit + 1);
        if (bytes.length > limit) {
            String more = "> " + Megabytes.of(limit);
            throw new ProblemException(
                    Problem.of("Y105", file.toString(), more, Megabytes.of(limit)));
        }
        return bytes;
    }

    /** What is done with each entry; a result ends the walk. */
    private interface Visit {
        Optional<byte[]> entry(ArchiveEntry entry, InputStream content) throws IOException;
    }

    private Optional<byte[]> walk(Visit visit) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                ArchiveInputStream<?> archive = open(raw)) {
            int count = 0;
            for (ArchiveEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
                if (++count > MOST_ENTRIES || archive.getBytesRead() > MOST_UNPACKED) {
                    throw new ProblemException(
                            Problem.of("Y114", file.toString(), Megabytes.of(MOST_UNPACKED)));
                }
                Optional<byte[]> found =
                        e.isDirectory() ? Optional.empty() : visit.entry(e, archive);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y110", file.toString(), e.getMessage()), e);
        }
    }

    private ArchiveInputStream<?> open(InputStream raw) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return new ZipArchiveInputStream(raw, "GB18030", true, true);
        }
        return new TarArchiveInputStream(
                name.endsWith(".tar") ? raw : new GzipCompressorInputStream(raw), "UTF-8");
    }
}
