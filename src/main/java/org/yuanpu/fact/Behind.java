package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Quantity;

/** What stands behind a number. */
final class Behind {

    private Behind() {}

    /** 380个省、市重点项目: two levels of the things counted, and no two things. */
    static boolean isLevels(String text, int at, List<Quantity> quantities) {
        return at > 0
                && at + 1 < text.length()
                && "省市州".indexOf(text.charAt(at - 1)) >= 0
                && "市州区县".indexOf(text.charAt(at + 1)) >= 0
                && quantities.stream().anyMatch(q -> q.end() == at - 1);
    }
}
