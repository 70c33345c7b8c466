package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * What the tagger and the lexicon say of the words in a stretch of text: which are those of any
 * text, and which only a name would have.
 */
final class NameWords {

    private static final Pattern COMMON =
            Pattern.compile("n|nm|nf|nn.*|v|vn|vi|a|ad|an|b|d|f|s|nis|nit");

    private static final Pattern ANY_TEXT =
            Pattern.compile("n|v|vn|vd|vi|a|ad|an|b|d|f|s|m|q|mq|nm|nmc|nf|nh.*|nb.*");

    private static final Set<String> THING = Set.of("n", "vn");

    private static final Set<String> STOPS =
            Set.of("GENERIC", "HEAD", "SOFT", "TAIL", "VERB", "GOODS");

    /** The longest short name that is told as a company's outside a list of projects. */
    static final int LONGEST_BRAND = 4;

    private final Lexicon lexicon;
    private final Nature nature;
    private final TradeWords trades;
    private final Cue product;
    private final Cue quality;
    private final Cue output;
    private final Cue how;

    NameWords(Language language, TradeWords trades) {
        this.lexicon = language.lexicon();
        this.nature = language.nature();
        this.trades = trades;
        this.output = language.cues().get("company.output");
        this.how = language.cues().get("company.how");
        this.quality = language.cues().get("company.quality");
        this.product = language.cues().get("company.product");
    }

    /** Whether the dictionary knows a stretch; it is asked last, since its words must be cut. */
    boolean isListed(Sentence sentence, int start, int end) {
        return isExplained(sentence, start, end) || isPhrase(sentence, start, end);
    }

    /** A short word that only a name would have; other single characters may be inside it. */
    boolean isBrand(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        List<Token> words =
                sentence.tokens().stream().filter(t -> t.start() < end && t.end() > start).toList();
        return end - start <= LONGEST_BRAND
                && words.stream().anyMatch(t -> nature.allOwn(text, List.of(t), start, end))
                && words.stream()
                        .allMatch(
                                t ->
                                        t.end() - t.start() == 1
                                                || nature.allOwn(text, List.of(t), start, end));
    }

    /** Whether a stretch is the name of a place, by the tagger. */
    static boolean isPlace(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() == start && t.end() == end && t.tag().startsWith("ns"));
    }

    /** Without the single characters of a product behind a name: 甲乙废 of 甲乙废矿物油处理. */
    int trimmed(Sentence sentence, int start, int end) {
        int cut = end;
        while (cut - start > 2 && isLoose(sentence, start, cut)) {
            cut--;
        }
        return cut;
    }

    /** Whether the character in front of a place is a product's, and a word or the first of one. */
    private boolean isLoose(Sentence sentence, int start, int cut) {
        String text = sentence.text().text();
        return product.in(text.substring(cut - 1, cut))
                && (sentence.tokens().stream()
                        .anyMatch(t -> t.start() == cut - 1 && t.end() == cut));
    }

    /** Whether a stretch is one common word. */
    static boolean isWord(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.start() == start && t.end() == end)
                .anyMatch(NameWords::isCommon);
    }

    /** Whether any text may use a word; the longer names of foods are brands. */
    private static boolean isCommon(Token token) {
        return COMMON.matcher(token.tag()).matches()
                && !(token.tag().equals("nf") && token.end() - token.start() > 3);
    }

    /**
     * Whether the dictionary explains a stretch, but for the company's word at its end: nothing but
     * whole words of any text, or a word that is cut in two.
     */
    private boolean isExplained(Sentence sentence, int start, int end) {
        String company = sentence.text().text().substring(start, end);
        int head = end - nature.business(company).map(String::length).orElse(0);
        boolean firm = nature.head(company, "company").isPresent();
        int common = 0;
        boolean all = true;
        for (Token token : sentence.tokens()) {
            boolean across = token.start() < end && token.end() > end;
            if (across && token.end() - token.start() > 2) {
                return true;
            }
            if (token.start() >= start && token.end() <= head) {
                all &= token.end() - token.start() > 1 && isCommon(token);
                common++;
            }
        }
        return all && !(common == 1 && firm);
    }

    /** 高密度 and 高镍: how something is and what it is, and no name. */
    private boolean isPhrase(Sentence sentence, int start, int end) {
        List<Token> words =
                sentence.tokens().stream()
                        .filter(t -> t.start() >= start && t.end() <= end)
                        .toList();
        return words.size() == 2
                && words.get(0).tag().equals("a")
                && words.get(0).end() - start == 1
                && (THING.contains(words.get(1).tag())
                                && words.get(1).end() - words.get(1).start() > 1
                        || product.in(sentence.text().text().substring(start + 1, end)));
    }

    /** Whether a word that any text may use stands in a stretch, other than a trade at its end. */
    boolean hasCommonWord(Sentence sentence, int start, int end) {
        String company = sentence.text().text().substring(start, end);
        int last = end - nature.business(company).map(String::length).orElse(0);
        return sentence.tokens().stream()
                .filter(t -> t.start() >= start && t.end() <= last && t.end() - t.start() >= 2)
                .anyMatch(NameWords::isCommon);
    }

    /** Behind the words that only a name has; a company's head noun right there belongs to it. */
    int cut(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        for (int at = start + 2; at < end; at++) {
            Optional<Hit> head = trades.companyHead(text, at, end);
            if (head.isPresent()) {
                return head.get().end();
            }
            if (isStop(text, at, end) || common(sentence, at, end)) {
                return withoutGoods(sentence, start, at);
            }
        }
        return end;
    }

    /** 甲乙 of 甲乙大丝束碳纤维: what is too long for a name ends where its goods are told how they are. */
    private int withoutGoods(Sentence sentence, int start, int end) {
        if (end - start <= LONGEST_BRAND) {
            return end;
        }
        String text = sentence.text().text();
        int cut = end;
        for (Token token : sentence.tokens()) {
            boolean single = token.end() - token.start() == 1 && token.start() >= start + 2;
            if (single && token.end() < end && how.in(text.substring(token.start(), token.end()))) {
                return cut < token.start() ? cut : token.start();
            }
            // 林下参: the word in front of 下 belongs to the goods as well
            cut = single && token.tag().equals("ng") ? Math.min(cut, token.start()) : end;
        }
        return end;
    }

    private boolean isStop(String text, int at, int end) {
        return lexicon.at(text, at).stream()
                .anyMatch(
                        h -> h.length() >= 2 && h.end() <= end && STOPS.contains(h.word().type()));
    }

    private boolean common(Sentence sentence, int at, int end) {
        String text = sentence.text().text();
        String behind = text.substring(at, end);
        return quality.in(behind)
                || output.in(behind)
                || "（“".indexOf(text.charAt(at)) >= 0
                || Character.isDigit(text.charAt(at))
                || isLatin(text.charAt(at)) && !isLatin(text.charAt(at - 1))
                || commonToken(sentence.tokens(), text, at);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean commonToken(List<Token> tokens, String text, int at) {
        return tokens.stream()
                .filter(t -> t.start() == at && t.end() - t.start() >= 2)
                .anyMatch(
                        t ->
                                ANY_TEXT.matcher(t.tag()).matches()
                                        || t.end() - t.start() > 2 && t.tag().equals("nz"));
    }
}
