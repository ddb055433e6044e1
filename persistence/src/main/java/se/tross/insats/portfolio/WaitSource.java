package se.tross.insats.portfolio;

/**
 * A part of the capability that knows what insatser wait for. It says how to select that, so that all parts are asked in one
 * statement, for one insats as for a thousand.
 */
public interface WaitSource {

    /**
     * A select of {@code insats_id}, {@code wait_key}, {@code arg}, {@code by_day} and {@code since}: the text in the bundle of the pages,
     * what its place is filled with, the last day, and since when it waits; the last three may be null, and are cast to their types.
     */
    String waits();
}
