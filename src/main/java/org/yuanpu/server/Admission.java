package org.yuanpu.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Who may ask.
 *
 * @param token what a client must show, if it must
 * @param open whether anyone who can reach the server may ask without a token
 * @param origin the origin whose pages may read the answers in a browser ({@code *} for any),
 *     beside the server's own
 */
public record Admission(Optional<String> token, boolean open, Optional<String> origin) {

    /** Whoever is on this machine, and no page but the server's own. */
    public static final Admission USUAL = new Admission(Optional.empty(), false, Optional.empty());

    private static final int TOKEN_LEAST = 16;

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    /** The same with this token. */
    public Admission withToken(String shown) {
        return new Admission(Optional.of(shown), open, origin);
    }

    /** The same, open to everyone or not. */
    public Admission open(boolean everyone) {
        return new Admission(token, everyone, origin);
    }

    /** The same for pages of that origin, too. */
    public Admission forPagesOf(String other) {
        return new Admission(token, open, Optional.of(other));
    }

    /**
     * The token that stands in a file.
     *
     * @throws ProblemException Y725 others than its owner can read the file, Y726 it holds no token
     *     of at least 16 characters
     */
    public static String token(Path file) {
        try {
            if (isOpen(file)) {
                throw new ProblemException(Problem.of("Y725", file.toString()));
            }
            String token = Files.readString(file).strip();
            if (token.length() < TOKEN_LEAST || !token.matches("[\\x21-\\x7e]+")) {
                throw new ProblemException(Problem.of("Y726", file.toString(), TOKEN_LEAST));
            }
            return token;
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y726", file.toString(), TOKEN_LEAST), e);
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix != null
                && posix.readAttributes().permissions().stream().anyMatch(OTHERS::contains);
    }

    /**
     * Refuses to serve other machines without a word about who may ask.
     *
     * @throws ProblemException Y724 the host can be reached from other machines, and there is
     *     neither a token nor leave for everyone
     */
    public void check(String host) {
        if (token.isEmpty() && !open && !isLoopback(host)) {
            throw new ProblemException(Problem.of("Y724", host));
        }
    }

    /** Whether only this machine can reach what listens to the host. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
