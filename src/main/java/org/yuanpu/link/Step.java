package org.yuanpu.link;

/**
 * A step in the life of a project, as one document tells it.
 *
 * @param status notation of the status
 * @param rank its place in the order of the statuses, from 1
 * @param planned whether it is only promised
 * @param year the year that it was or is to be taken in
 * @param said the year of the report that says so
 * @param statement where that is said
 */
public record Step(
        String status, int rank, boolean planned, int year, int said, Statement statement) {

    static final int SIGNED = 2;
    static final int STARTED = 3;
    static final int BUILDING = 4;
    static final int COMPLETED = 5;

    /** Whether it is reached on a day, not gone through for years. */
    boolean isMilestone() {
        return rank == STARTED || rank >= COMPLETED;
    }

    /** A promise of a milestone for the very year that the report plans for. */
    boolean isPromise() {
        return planned && isMilestone() && year == said;
    }
}
