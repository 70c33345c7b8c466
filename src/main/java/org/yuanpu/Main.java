package org.yuanpu;

/** The program: hands its arguments to the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
