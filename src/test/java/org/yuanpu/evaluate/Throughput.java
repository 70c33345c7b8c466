package org.yuanpu.evaluate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.List;
import org.yuanpu.document.Document;

/**
 * How fast a text is read, in one thread.
 *
 * @param characters the characters read
 * @param seconds the time it took
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
        long begun = System.nanoTime();
        long characters = 0;
        for (Document document : documents) {
            segment.seg(document.text());
            characters += document.text().length();
        }
        return new Throughput(characters, (System.nanoTime() - begun) / 1e9);
    }
}
