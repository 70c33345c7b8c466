package org.yuanpu.fact;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Brackets;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Cuts from a name what belongs to the sentence around it. Keeps the names that it was asked for:
 * it is made anew for each document.
 */
final class Clean {

    private static final Pattern MARKS = Pattern.compile("[\\s“”\"‘’'「」《》()（）·•・、,—–-]");
    private static final Pattern PAIRED = Pattern.compile("[“”‘’\"（）()《》〈〉「」『』〔〕\\[\\]]");
    private static final String DASHES = "—–";
    private static final String QUOTES = "“”\"‘’'";

    private final Map<String, String> names = new HashMap<>();
    private final Cue lead;
    private final Cue called;
    private final Cue apposed;
    private final Cue ranked;
    private final Cue ofKind;
    private final Cue remark;
    private final Cue bracketed;
    private final Cue sum;
    private final Cue sized;
    private final Cue ending;

    Clean(Cues cues) {
        this.lead = cues.get("name.lead");
        this.called = cues.get("name.called");
        this.apposed = cues.get("name.apposed");
        this.ranked = cues.get("name.ranked");
        this.ofKind = cues.get("name.of-kind");
        this.bracketed = cues.get("name.bracketed");
        this.sum = cues.get("name.sum");
        this.sized = cues.get("name.sized");
        this.remark = cues.get("name.remark");
        this.ending = cues.get("name.ending");
    }

    /** The bare name: no leading count or owner, no quotation marks around it. */
    String name(String text) {
        return names.computeIfAbsent(text, this::bare);
    }

    private String bare(String text) {
        String name = meant(ofKind, meant(ranked, text.strip()));
        Optional<String> front = lead.opening(name);
        while (front.isPresent()) {
            name = name.substring(front.get().length());
            front = lead.opening(name);
        }
        name = sum.cutFrom(remark.cutFrom(name));
        if (sized.in(name)) {
            name = sized.matcher(name).replaceFirst("");
        }
        name = meant(bracketed, name);
        if (called.in(name)) {
            name = called.matcher(name).replaceFirst("$1");
        }
        if (apposed.mayBeIn(name)) {
            Matcher own = apposed.matcher(name);
            name = own.find() ? own.group("name") : name;
        }
        name = unquoted(undashed(name));
        return Brackets.balanced(name) ? name : PAIRED.matcher(name).replaceAll("");
    }

    /** 全市最大的码头甲乙港, 大型水库（甲乙水库）: the name of the one that is meant by a kind in front of it. */
    private static String meant(Cue kinds, String words) {
        if (!kinds.mayBeIn(words)) {
            return words;
        }
        Matcher kind = kinds.matcher(words);
        return kind.matches() ? kind.group("name") : words;
    }

    /** 建设“一区多园”: the marks around a name tell a slogan from it. */
    static String marked(String words, String name) {
        return words.contains("“" + name + "”") ? "“" + name + "”" : name;
    }

    private static String undashed(String name) {
        int from = 0;
        while (from < name.length() && DASHES.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        return name.substring(from);
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
    String norm(String name) {
        String same = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(same).replaceAll("");
        String cut = ending.cutFrom(bare);
        return cut.isEmpty() ? bare : cut;
    }
}
