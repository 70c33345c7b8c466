package org.yuanpu.pipeline;

import org.yuanpu.decision.Decisions;
import org.yuanpu.graph.DecisionGraph;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;

/** The copy of the user's decisions that a store keeps, so that they outlive every rebuild. */
final class KeptDecisions {

    private KeptDecisions() {}

    /** The decisions of the build before. */
    static Decisions in(Store store, Base base, Ontology ontology) {
        return DecisionGraph.fileAndText(store.graph(Part.GRAPH, DecisionGraph.NAME))
                .map(kept -> Decisions.parse(kept.get(0), kept.get(1), base, ontology))
                .orElse(Decisions.NONE);
    }

    /** Keeps decisions; a store without any is not touched when there are none. */
    static void keep(Store store, Decisions decisions) {
        boolean held = !store.graph(Part.GRAPH, DecisionGraph.NAME).isEmpty();
        if (held || !decisions.all().isEmpty()) {
            store.putShared(
                    new SharedGraph(
                            Part.GRAPH,
                            DecisionGraph.NAME,
                            decisions.hash(),
                            DecisionGraph.of(decisions)));
        }
    }
}
