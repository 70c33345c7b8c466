package org.yuanpu.ontology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an indicator as documents write it, brought to one form: 规上 is 规模以上, whose figure it
 * is (全市), that it is about growth (增速) and on what basis it was reckoned (同口径) are no part of the
 * name.
 *
 * @param name the name in that form
 * @param growth whether the name itself said that it is about growth
 */
public record IndicatorName(String name, boolean growth) {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}“”‘’\"'「」『』〝〞]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern WHOSE =
            Pattern.compile("^(?:[全我](?:市|区|县|省|州|盟|旗|自治区|自治州|镇)|全年|当年|年末|本地区)(?:的)?(?=..)");
    private static final Pattern GROWTH =
            Pattern.compile("(?<=..)(?<!自然)(?:同比)?(?:平均|年均)?(?:增速|增长率|增幅|涨幅|增长速度|增长)$");
    private static final Pattern VERB =
            Pattern.compile("^(?:累计|实现|完成|实施|开展|达到|预计|力争|确保|其中)+(?=..)");
    private static final Pattern BASIS = Pattern.compile("(?:按|以)?(?:同比?口径|可比口径|可比价格?)(?:计算)?");
    private static final Pattern NUMBER = Pattern.compile("(?<=..)(?:数量|总数|人数|数|总量)$");

    /** Reads a name. */
    public static IndicatorName of(String written) {
        String name =
                NOISE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("");
        name = ASIDE.matcher(name).replaceFirst("");
        name = WHOSE.matcher(name).replaceFirst("");
        String based = BASIS.matcher(name).replaceFirst("");
        name = based.length() > 1 ? based : name;
        name = name.replace("规上", "规模以上").replace("国企", "国有企业").replaceFirst("^规模工业", "规模以上工业");
        String plain = GROWTH.matcher(name).replaceFirst("");
        return new IndicatorName(plain, !plain.equals(name));
    }

    /** The name without a verb in front that says no more than that it is done (完成). */
    public String withoutVerb() {
        return VERB.matcher(name).replaceFirst("");
    }

    /** The forms under which a table may know it, the likeliest first. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(name));
        for (String form : List.of(withoutVerb(), WHOSE.matcher(withoutVerb()).replaceFirst(""))) {
            forms.add(form);
            forms.add(NUMBER.matcher(form).replaceFirst(""));
        }
        return forms.stream().distinct().toList();
    }
}
