package org.yuanpu.cli;

import org.yuanpu.pipeline.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program, and what it runs on. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "yuanpu " + Version.current(),
            "Java %s (%s)"
                    .formatted(
                            System.getProperty("java.version"), System.getProperty("java.vendor"))
        };
    }
}
