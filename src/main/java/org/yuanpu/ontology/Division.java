package org.yuanpu.ontology;

/**
 * An administrative division of China.
 *
 * @param code its code of GB/T 2260 (six digits), or of the statistical division table (nine) for a
 *     town or subdistrict
 * @param name its full name, for example 江津区
 * @param parent the code of the division it belongs to, empty for a province
 */
public record Division(String code, String name, String parent) {}
