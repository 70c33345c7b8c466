package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.Locale;

/** Why two things of different documents may be one, and how much that tells. */
public enum Reason {
    /** Both bear one code. */
    CODE("1.00"),
    /** The user decided so. */
    DECIDED("1.00"),
    /** A document says that the one took the name of the other. */
    RENAMED("0.95"),
    /** The names differ in signs, in the region in front or in the class at the end alone. */
    SPELLING("0.90"),
    /** One is called as the other is called besides. */
    ALIAS("0.90"),
    /** One name is the registered name of the other. */
    FULL_NAME("0.85"),
    /** One name has words in its middle that the other lacks. */
    SHORTENED("0.60"),
    /** One name has words in front that the other lacks, and no third name ends so. */
    ENDING("0.55"),
    /** One name for something of a region and of the region that it belongs to. */
    UPPER_REGION("0.50"),
    /** Both stand in one park, or one enterprise undertakes both: this adds to another reason. */
    SHARED("0.30");

    private final BigDecimal weight;

    Reason(String weight) {
        this.weight = new BigDecimal(weight);
    }

    /** How much it tells, from 0 to 1. */
    public BigDecimal weight() {
        return weight;
    }

    /** How tables and graphs write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
