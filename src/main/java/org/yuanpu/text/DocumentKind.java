package org.yuanpu.text;

/** What sort of document it is. */
public enum DocumentKind {
    /** 政府工作报告. */
    WORK_REPORT,
    /** 国民经济和社会发展计划报告. */
    PLAN_REPORT,
    /** A newspaper's or portal's article. */
    NEWS,
    /** None of these, or undecided. */
    OTHER
}
