package org.yuanpu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Keeps all other processes out of a store; the system lifts it when the process ends. */
final class FolderLock implements AutoCloseable {

    /** The locked byte lies far behind the text, so that every system lets others read the text. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or reports Y504 with the process that has it. */
    static FolderLock take(StoreFolder folder) {
        FileChannel channel = open(folder);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new ProblemException(
                        Problem.of("Y504", folder.path().toString(), holder(folder.lock())));
            }
            sign(channel);
            return new FolderLock(channel);
        } catch (IOException e) {
            release(channel);
            throw new ProblemException(
                    Problem.of("Y505", folder.path().toString(), String.valueOf(e.getMessage())),
                    e);
        } catch (ProblemException e) {
            release(channel);
            throw e;
        }
    }

    private static FileChannel open(StoreFolder folder) {
        try {
            return FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y506", folder.path().toString()), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String holder(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.isEmpty() ? "?" : pid;
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        release(channel);
    }
}
