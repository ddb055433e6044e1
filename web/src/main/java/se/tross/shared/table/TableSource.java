package se.tross.shared.table;

import java.util.List;

/**
 * Where a table's rows come from: a list in memory ({@link ListSource}), or a query that filters, sorts and pages in SQL.
 */
@FunctionalInterface
public interface TableSource<R> {

    /**
     * @param query what is asked for
     * @param offset the first row, from 0
     * @param limit how many at most
     */
    Slice<R> slice(TableQuery query, int offset, int limit);

    /**
     * Some of the rows, and what is true of all that match.
     *
     * @param rows from the offset
     * @param matching how many match the filter
     * @param all how many there are without a filter
     * @param sums for each column of the model its sum over all that match, null where it has none
     */
    record Slice<R>(List<R> rows, int matching, int all, List<Object> sums) {}
}
