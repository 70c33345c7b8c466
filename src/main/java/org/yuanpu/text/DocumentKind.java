package org.yuanpu.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of document it is. */
public enum DocumentKind {
    /** 政府工作报告. */
    WORK_REPORT,
    /** 国民经济和社会发展计划报告. */
    PLAN_REPORT,
    /** 预算执行情况和预算草案的报告. */
    BUDGET_REPORT,
    /** 国民经济和社会发展五年规划纲要. */
    FIVE_YEAR_PLAN,
    /** A newspaper's or portal's article. */
    NEWS,
    /** None of these, or undecided. */
    OTHER;

    /** Its notation in the scheme of the ontology, such as {@code work-report}. */
    public String notation() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a document of this kind is given to a session of an assembly. */
    public boolean isGivenToAssembly() {
        return this == WORK_REPORT || this == PLAN_REPORT || this == BUDGET_REPORT;
    }

    /** The kind with a notation. */
    public static Optional<DocumentKind> of(String notation) {
        return Arrays.stream(values()).filter(k -> k.notation().equals(notation)).findFirst();
    }

    /** The notations of all kinds. */
    public static List<String> notations() {
        return Arrays.stream(values()).map(DocumentKind::notation).toList();
    }
}
