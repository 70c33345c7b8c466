package org.yuanpu.evaluate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import org.yuanpu.document.Document;

/**
 * How fast a text is read, in one thread.
 *
 * @param characters the characters read
 * @param seconds the processor's time it took
 */
record Throughput(long characters, double seconds) {

    private static final int WARM = 10;

    double charactersPerSecond() {
        return characters / seconds;
    }

    /** Plain HanLP segmentation with names of persons, places and organizations. */
    static Throughput ofNamedEntities(List<Document> documents) {
        Segment segment =
                HanLP.newSegment()
                        .enableNameRecognize(true)
                        .enablePlaceRecognize(true)
                        .enableOrganizationRecognize(true);
        documents.stream().limit(WARM).forEach(d -> segment.seg(d.text()));
        return of(documents, document -> segment.seg(document.text()));
    }

    /** How fast this thread does something with every document; its waiting does not count. */
    static Throughput of(List<Document> documents, Consumer<Document> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        documents.forEach(work);
        double seconds = (thread.getCurrentThreadCpuTime() - begun) / 1e9;
        return new Throughput(documents.stream().mapToLong(d -> d.text().length()).sum(), seconds);
    }
}
