package org.yuanpu.mention;

/** How a written number limits the value that is meant. */
public enum Bound {
    EQUAL(""),
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<"),
    ABOUT("~");

    private final String sign;

    Bound(String sign) {
        this.sign = sign;
    }

    /** The sign used in tables; empty for {@link #EQUAL}. */
    public String sign() {
        return sign;
    }
}
