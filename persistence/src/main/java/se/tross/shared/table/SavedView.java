package se.tross.shared.table;

import java.io.Serializable;

/**
 * A way of looking at a table that somebody has saved for themselves.
 *
 * @param id its row
 * @param tableKey the table, {@code <capability>.<table>}
 * @param name what the person calls it
 * @param query the part of the address that holds the view
 */
public record SavedView(long id, String tableKey, String name, String query) implements Serializable {}
