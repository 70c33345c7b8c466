package org.yuanpu.cli;

import java.util.Map;
import org.yuanpu.link.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ledger}: shows what became of targets. */
@Command(name = "ledger")
final class LedgerCommand extends FindingsCommand {

    @Option(names = "--region", paramLabel = "NAME")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR")
    private String year = "";

    @Option(names = "--verdict", paramLabel = "VERDICT")
    private Verdict verdict;

    @Override
    String query() {
        return "ledger";
    }

    @Override
    Map<String, String> values() {
        return Map.of(
                "region", region,
                "year", year,
                "verdict", verdict == null ? "" : verdict.notation());
    }
}
