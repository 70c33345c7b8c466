package org.yuanpu.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code disputes}: shows figures that cannot both be right. */
@Command(name = "disputes")
final class DisputesCommand extends FindingsCommand {

    @Option(names = "--region", paramLabel = "NAME")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR")
    private String year = "";

    @Override
    String query() {
        return "disputes";
    }

    @Override
    Map<String, String> values() {
        return Map.of("region", region, "year", year);
    }
}
