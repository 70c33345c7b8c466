package org.yuanpu.pipeline;

import java.util.List;
import org.yuanpu.graph.ReferenceGraphs;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.OntologyFiles;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;

/** The graphs that belong to no document. */
final class SharedGraphs {

    private static final String ONTOLOGY = Ontology.NAMESPACE.replace("#", "");

    private static final String SHAPES = ONTOLOGY + "/shapes";

    private SharedGraphs() {}

    /**
     * The terms, units and indicators beside what is accepted, the shapes beside what is refused.
     */
    static List<SharedGraph> of(Home home, Ontology ontology) {
        return List.of(
                new SharedGraph(Part.GRAPH, ONTOLOGY, ontology.hash(), OntologyFiles.terms(home)),
                new SharedGraph(
                        Part.GRAPH,
                        ReferenceGraphs.UNITS,
                        ontology.hash(),
                        ReferenceGraphs.units(ontology)),
                new SharedGraph(
                        Part.GRAPH,
                        ReferenceGraphs.INDICATORS,
                        ontology.hash(),
                        ReferenceGraphs.indicators(ontology)),
                new SharedGraph(Part.REVIEW, SHAPES, ontology.hash(), OntologyFiles.shapes(home)));
    }
}
