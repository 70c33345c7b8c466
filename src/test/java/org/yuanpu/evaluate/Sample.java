package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random sample of fixed size and fixed seed from a stream of unknown length (reservoir). */
final class Sample {

    private static final long SEED = 20250101;

    private final Random random = new Random(SEED);
    private final List<String> drawn = new ArrayList<>();
    private final int size;
    private int offered;

    Sample(int size) {
        this.size = size;
    }

    void offer(String line) {
        offered++;
        if (drawn.size() < size) {
            drawn.add(line);
        } else {
            int place = random.nextInt(offered);
            if (place < size) {
                drawn.set(place, line);
            }
        }
    }

    List<String> drawn() {
        return drawn;
    }
}
