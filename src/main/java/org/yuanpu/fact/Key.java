package org.yuanpu.fact;

/**
 * What one thing is known by within one document.
 *
 * @param type local name of its class in the ontology: Park, Project, Enterprise, Organization,
 *     Region, Industry, Honor or Market
 * @param name its canonical name
 */
public record Key(String type, String name) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : name.compareTo(other.name);
    }
}
