package org.yuanpu.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A zip or tar archive of documents, read as a stream: nothing is unpacked to the disk, so that the
 * names of its entries can do no harm. Archives inside archives are not opened. Safe for threads.
 */
final class Archive {

    private static final int MOST_ENTRIES = 20_000;

    /** Bytes that may pass in one walk through an archive. */
    private static final long MOST_UNPACKED = 2_000_000_000L;

    /** Bytes of entries that are kept for the next readings, since each walk begins in front. */
    private static final long AHEAD = 64_000_000;

    private final Path file;
    private SoftReference<Map<String, byte[]>> ahead = new SoftReference<>(Map.of());

    Archive(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Whether a name's ending is that of an archive. */
    static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(zip|tar|tar\\.gz|tgz)");
    }

    /** Whether a name's ending is that of an archive of any sort, read or not. */
    static boolean isPacked(String name) {
        return isArchive(name)
                || name.toLowerCase(Locale.ROOT).matches(".+\\.(rar|7z|gz|bz2|xz|jar)");
    }

    /**
     * What lies in it.
     *
     * @throws ProblemException Y108 when it may not be read, Y110 when it is damaged, Y114 when it
     *     holds too much
     */
    ArchiveContents contents() {
        ArchiveContents contents = new ArchiveContents();
        walk(
                (entry, in) -> {
                    contents.take(entry.getName());
                    return true;
                });
        return contents;
    }

    /**
     * The bytes of an entry.
     *
     * @throws ProblemException Y101 when there is no such entry, Y105 when it is larger than the
     *     limit, Y111 when it is locked with a password
     */
    synchronized byte[] read(String name, long limit) {
        Map<String, byte[]> kept = ahead.get();
        if (kept == null || !kept.containsKey(name)) {
            kept = from(name, limit);
            ahead = new SoftReference<>(kept);
        }
        byte[] bytes = kept.get(name);
        if (bytes == null) {
            throw new ProblemException(Problem.of("Y101", file + "!" + name));
        }
        return bytes;
    }

    /** An entry and those behind it, until there are enough. */
    private Map<String, byte[]> from(String name, long limit) {
        Map<String, byte[]> entries = new HashMap<>();
        long[] size = {0};
        walk(
                (entry, in) -> {
                    boolean wanted = entry.getName().equals(name);
                    boolean follows = !entries.isEmpty() && Formats.knows(entry.getName());
                    if (wanted || follows) {
                        byte[] bytes = in.readNBytes((int) limit + 1);
                        if (wanted) {
                            check(name, bytes, limit);
                        }
                        if (bytes.length <= limit) {
                            size[0] += bytes.length;
                            entries.putIfAbsent(entry.getName(), bytes);
                        }
                    }
                    return size[0] < AHEAD;
                },
                name);
        return entries;
    }

    private void check(String name, byte[] bytes, long limit) {
        if (bytes.length > limit) {
            String more = "> " + Megabytes.of(limit);
            throw new ProblemException(
                    Problem.of("Y105", file + "!" + name, more, Megabytes.of(limit)));
        }
    }

    /** What is done with each entry. */
    private interface Visit {
        /** Gives whether to go on. */
        boolean entry(org.apache.commons.compress.archivers.ArchiveEntry entry, InputStream content)
                throws IOException;
    }

    private void walk(Visit visit) {
        walk(visit, null);
    }

    /**
     * @param needed the entry for whose sake the walk is made, if any: that it is locked is a fault
     */
    private void walk(Visit visit, String needed) {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                ArchiveInputStream<?> archive = open(raw)) {
            Counted content = new Counted(archive);
            int count = 0;
            for (var e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
                boolean readable = archive.canReadEntryData(e);
                if (!readable && e.getName().equals(needed)) {
                    throw new ProblemException(Problem.of("Y111", file + "!" + needed));
                }
                if (!e.isDirectory() && (readable || needed == null)) {
                    if (!visit.entry(e, content)) {
                        return;
                    }
                    if (readable) {
                        content.pass();
                    }
                }
                if (++count > MOST_ENTRIES) {
                    throw tooMuch();
                }
            }
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.of("Y108", file.toString(), "permission denied"), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", file.toString(), e.getMessage()), e);
        }
    }

    private ProblemException tooMuch() {
        return new ProblemException(
                Problem.of("Y114", file.toString(), Megabytes.of(MOST_UNPACKED)));
    }

    /** The content of the entries, counted as it is unpacked, whether it is wanted or not. */
    private final class Counted extends java.io.FilterInputStream {

        private final byte[] passed = new byte[65_536];
        private long total;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        /** Reads to the end of the entry. */
        void pass() throws IOException {
            while (read(passed, 0, passed.length) >= 0) {}
        }

        private void count(int read) {
            total += read;
            if (total > MOST_UNPACKED) {
                throw tooMuch();
            }
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
