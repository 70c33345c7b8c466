package org.yuanpu.fact;

import java.util.List;
import java.util.stream.Stream;

/** 甲县、乙县和丙丁开发区各17个: the places that each have as many of what was told before. */
final class OwnersOfEach {

    private static final int LONGEST = 14;

    private OwnersOfEach() {}

    /** Whether the items of a list are nothing but the names of such places. */
    static boolean are(List<String> items, FigureSigns cues) {
        return items.size() > 1
                && of(items, cues).stream()
                        .allMatch(name -> name.length() <= LONGEST && cues.owner().in(name));
    }

    /** Each of the places by itself. */
    static List<String> of(List<String> items, FigureSigns cues) {
        return items.stream()
                .flatMap(
                        item -> {
                            List<String> parts = List.of(item.split("[和及与]"));
                            boolean places = parts.stream().allMatch(cues.owner()::in);
                            return places ? parts.stream() : Stream.of(item);
                        })
                .toList();
    }
}
