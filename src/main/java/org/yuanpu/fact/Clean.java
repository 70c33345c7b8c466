package org.yuanpu.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Brackets;

/** Cuts from a name what belongs to the sentence around it. */
final class Clean {

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[“\"‘”’]?等|以及|其中|包括|一批|一个|首个|首家|首座|首条|国内首[个套条座家]|全国首[个套条座家]|全市首[个套条座家]|全省首[个套条座家]|我[市区县省州]|本[市区县]|全[市区县省州]|投资[\\d.]+[万亿]元|总投资[\\d.]+[万亿]?元?|[\\d.]+亿元|西南地区首个|西部首个)(?=.{3})");
    private static final Pattern TAIL = Pattern.compile("(?:等|建设项目|项目建设|建设|项目的?|的)$");

    /** A kind of thing followed by the thing's own name in quotation marks. */
    private static final Pattern CALLED =
            Pattern.compile("^.{4,}“([^”]{4,}(?:农场|中心|公园|广场|小镇|街区|书屋|工厂|园))”$");

    private static final String QUOTES = "“”\"‘’'";

    private Clean() {}

    /** The bare name: no leading count or owner, no quotation marks around it. */
    static String name(String text) {
        String name = text.strip();
        for (Matcher m = LEAD.matcher(name); m.find(); m = LEAD.matcher(name)) {
            name = name.substring(m.end());
        }
        name = unquoted(CALLED.matcher(name).replaceFirst("$1"));
        return Brackets.balanced(name) ? name : name.replaceAll("[“”‘’\"（）()《》]", "");
    }

    private static String unquoted(String name) {
        boolean whole =
                name.length() > 2
                        && QUOTES.indexOf(name.charAt(0)) >= 0
                        && QUOTES.indexOf(name.charAt(name.length() - 1)) >= 0
                        && name.substring(1, name.length() - 1)
                                .chars()
                                .noneMatch(c -> QUOTES.indexOf(c) >= 0);
        return whole ? name.substring(1, name.length() - 1) : name;
    }

    /** How names are compared: without marks and without 建设, 工程 or 项目 at the end. */
    static String norm(String name) {
        String bare =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[\\s“”\"‘’'「」《》()（）·•・、,—–-]", "");
        String cut = bare.replaceAll("(?<=..)(建设)?(工程)?(项目)?$", "");
        return cut.isEmpty() ? bare : cut;
    }
}
