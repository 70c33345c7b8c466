package org.yuanpu.text;

/** What a section holds; extraction reads bodies alone. */
public enum SectionKind {
    /** The running text of the document. */
    BODY,
    /** 名词解释, 注释: terms explained, figures of other places and years among them. */
    GLOSSARY,
    /** Titles of other documents, navigation, a portal's footer. */
    LINKS
}
