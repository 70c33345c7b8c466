package org.yuanpu.document;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * By hand: how fast each format is read, over the fixtures: bytes and characters in a second of the
 * processor, so that other work on the machine disturbs little.
 */
public final class ReadingSpeed {

    private static final double SECONDS = 1;

    private ReadingSpeed() {}

    public static void main(String[] arguments) {
        Map<String, Path> files = new TreeMap<>();
        for (Path file : Mutations.files(10_000_000)) {
            String name = file.getFileName().toString();
            String format =
                    name.endsWith(".gbk.txt") ? "txt (GBK)" : name.replaceFirst(".*\\.", "");
            Path larger = files.get(format);
            if (larger == null || larger.toFile().length() < file.toFile().length()) {
                files.put(format, file);
            }
        }
        files.forEach(ReadingSpeed::measure);
    }

    private static void measure(String format, Path file) {
        Inputs inputs = Inputs.find(java.util.List.of(file.toString()));
        long characters = run(inputs, SECONDS / 2)[0];
        long[] run = run(inputs, SECONDS);
        double seconds = run[2] / 1e9;
        System.out.printf(
                "%-10s %8.2f MB/s %12.0f characters/s  (%d bytes, %d characters)%n",
                format,
                file.toFile().length() * run[1] / seconds / 1e6,
                characters * run[1] / seconds,
                file.toFile().length(),
                characters);
    }

    /** Characters of one reading, readings, nanoseconds. */
    private static long[] run(Inputs inputs, double seconds) {
        long start = processorTime();
        long characters = 0;
        long times = 0;
        while (processorTime() - start < seconds * 1e9) {
            characters = 0;
            for (Input input :
                    Inputs.find(java.util.List.of(inputs.files().get(0).file().toString()))
                            .files()) {
                characters += DocumentReader.read(input.source()).text().length();
            }
            times++;
        }
        return new long[] {characters, times, processorTime() - start};
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
