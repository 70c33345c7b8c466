package org.yuanpu.document;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A text in brief, by which texts that are nearly the same, and texts that lie in others, are told
 * without reading them again.
 *
 * <p>Of the hashes of all stretches of eight Chinese characters and digits (whatever stands between
 * them) it keeps the 256 least: a sample that is the same wherever the same stretches are. After A.
 * Broder, <i>On the resemblance and containment of documents</i>, 1997.
 */
public final class Sketch {

    /** The characters of one stretch. */
    private static final int STRETCH = 8;

    private static final int MOST = 256;
    private static final int FEWEST = 64;
    private static final int BYTES = 5;

    /** The least hashes by which texts are looked up. */
    private static final int KEYS = 32;

    /** Fewer common samples than this tell nothing of a part. */
    private static final int FEWEST_COMMON = 12;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long length;
    private final long[] hashes;

    private Sketch(long length, long[] hashes) {
        this.length = length;
        this.hashes = hashes;
    }

    /**
     * The sketch of a text; empty for one too short to be told from others by it.
     *
     * @param text the canonical text
     */
    public static Optional<Sketch> of(String text) {
        TreeSet<Long> least = new TreeSet<>();
        long[] window = new long[STRETCH];
        long gone = power(STRETCH);
        long hash = 0;
        long count = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int told = told(point);
            if (told != 0) {
                int place = (int) (count++ % STRETCH);
                hash = hash * FACTOR + told - window[place] * gone;
                window[place] = told;
                if (count >= STRETCH) {
                    keep(mixed(hash), least);
                }
            }
        }
        return least.size() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new Sketch(count, least.stream().mapToLong(Long::longValue).toArray()));
    }

    /** What {@link #toString} wrote. */
    public static Sketch parse(String written) {
        int colon = written.indexOf(':');
        byte[] bytes = Base64.getDecoder().decode(written.substring(colon + 1));
        long[] hashes = new long[bytes.length / BYTES];
        for (int i = 0; i < hashes.length * BYTES; i++) {
            hashes[i / BYTES] = hashes[i / BYTES] << 8 | bytes[i] & 0xFF;
        }
        return new Sketch(Long.parseLong(written.substring(0, colon)), hashes);
    }

    /** The number of characters, a colon, the hashes in five bytes each in Base64. */
    @Override
    public String toString() {
        byte[] bytes = new byte[hashes.length * BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (hashes[i / BYTES] >>> 8 * (BYTES - 1 - i % BYTES));
        }
        return length + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    /** How many Chinese characters and digits the text has. */
    public long length() {
        return length;
    }

    /** What texts that are nearly the same have in common some of. */
    public long[] keys() {
        return Arrays.copyOf(hashes, Math.min(KEYS, hashes.length));
    }

    /** The share of the stretches of both texts that both have, from 0 to 1, as sampled. */
    public double resemblance(Sketch other) {
        long limit = Math.min(limit(), other.limit());
        int common = common(other, limit);
        int both = upTo(limit) + other.upTo(limit) - common;
        return both == 0 ? 0 : (double) common / both;
    }

    /** The share of the stretches of this text that the other has, from 0 to 1, as sampled. */
    public double within(Sketch other) {
        long limit = Math.min(limit(), other.limit());
        int own = upTo(limit);
        return own < FEWEST_COMMON ? 0 : (double) common(other, limit) / own;
    }

    /** Hashes up to here are all in the sample. */
    private long limit() {
        return hashes.length < MOST ? Long.MAX_VALUE : hashes[hashes.length - 1];
    }

    private int upTo(long limit) {
        int place = Arrays.binarySearch(hashes, limit);
        return place >= 0 ? place + 1 : -place - 1;
    }

    private int common(Sketch other, long limit) {
        int common = 0;
        int j = 0;
        for (int i = 0; i < hashes.length && hashes[i] <= limit; i++) {
            while (j < other.hashes.length && other.hashes[j] < hashes[i]) {
                j++;
            }
            common += j < other.hashes.length && other.hashes[j] == hashes[i] ? 1 : 0;
        }
        return common;
    }

    private static void keep(long hash, TreeSet<Long> least) {
        if (least.size() < MOST || hash < least.last()) {
            least.add(hash);
            if (least.size() > MOST) {
                least.pollLast();
            }
        }
    }

    /** A character that counts, digits of all forms as one; 0 for one that does not. */
    private static int told(int point) {
        if (Character.isIdeographic(point)) {
            return point;
        }
        int digit =
                point < 0x80 || point >= 0xFF10 && point <= 0xFF19
                        ? Character.digit(point, 10)
                        : -1;
        return digit < 0 ? 0 : '0' + digit;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }

    /** The finaliser of SplitMix64, its upper 40 bits. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (mixed ^ mixed >>> 31) >>> 64 - 8 * BYTES;
    }
}
