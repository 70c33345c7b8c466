package org.yuanpu.document;

import java.util.List;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Rich Text Format 1.9, as Word, WPS and LibreOffice write it. */
final class Rtf implements Format {

    @Override
    public String name() {
        return "rtf";
    }

    @Override
    public List<String> extensions() {
        return List.of("rtf");
    }

    @Override
    public Extract read(Source source) {
        if (!Beginning.is(source.bytes(), "{\\rtf")) {
            throw new ProblemException(Problem.of("Y110", source.key(), "no {\\rtf"));
        }
        return new Extract(new RtfText(source).read(), "RTF");
    }
}
