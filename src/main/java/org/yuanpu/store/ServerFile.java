package org.yuanpu.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What the file {@code server} in a store's folder says: which server holds the store, and the
 * secret that it wants from those who write.
 *
 * @param port the port it listens to on the loopback interface
 * @param pid its process id
 * @param secret a random word; only the owner of the file can read it
 */
record ServerFile(int port, long pid, String secret) {

    /** Reads the file; empty where there is none, or none that makes sense. */
    static Optional<ServerFile> read(Path file) {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(
                    new ServerFile(
                            Integer.parseInt(properties.getProperty("port", "")),
                            Long.parseLong(properties.getProperty("pid", "")),
                            properties.getProperty("secret", "")));
        } catch (IOException | IllegalArgumentException absentOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** Writes the file so that nobody else can read it at any moment. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        createPrivate(draft);
        Files.writeString(draft, "port=%d%npid=%d%nsecret=%s%n".formatted(port, pid, secret));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void createPrivate(Path file) throws IOException {
        if (Files.getFileAttributeView(file.getParent(), PosixFileAttributeView.class) != null) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(file);
        keepToOwner(file);
    }

    private static void keepToOwner(Path file) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            AclEntry owner =
                    AclEntry.newBuilder()
                            .setType(AclEntryType.ALLOW)
                            .setPrincipal(view.getOwner())
                            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                            .build();
            view.setAcl(List.of(owner));
        }
    }
}
