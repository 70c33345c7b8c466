package org.yuanpu.evaluate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.yuanpu.document.Document;

/**
 * How fast texts are read, in one thread.
 *
 * @param characters the characters read
 * @param seconds the processor's time it took
 */
record Throughput(long characters, double seconds) {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Nothing read yet. */
    static final Throughput NONE = new Throughput(0, 0);

    double charactersPerSecond() {
        return characters / seconds;
    }

    /** Plain HanLP segmentation with names of persons, places and organizations. */
    static Consumer<Document> namedEntities() {
        Segment segment =
                HanLP.newSegment()
                        .enableNameRecognize(true)
                        .enablePlaceRecognize(true)
                        .enableOrganizationRecognize(true);
        return document -> segment.seg(document.text());
    }

    /**
     * How fast this thread does each of some kinds of work with every document; its waiting does
     * not count. Document by document they take turns, so that whatever else the machine does slows
     * all of them alike.
     */
    static List<Throughput> of(List<Document> documents, List<Consumer<Document>> works) {
        Throughput[] all = new Throughput[works.size()];
        Arrays.fill(all, NONE);
        for (Document document : documents) {
            for (int i = 0; i < all.length; i++) {
                all[i] = all[i].and(document, works.get(i));
            }
        }
        return List.of(all);
    }

    private Throughput and(Document document, Consumer<Document> work) {
        long begun = THREAD.getCurrentThreadCpuTime();
        work.accept(document);
        double taken = (THREAD.getCurrentThreadCpuTime() - begun) / 1e9;
        return new Throughput(characters + document.text().length(), seconds + taken);
    }
}
