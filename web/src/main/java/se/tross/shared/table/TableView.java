package se.tross.shared.table;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.origin.Figure;

/**
 * A table ready to be drawn by {@code t:table}: everything is words and addresses. Made by {@link Tables#show}.
 *
 * @param key names the table for saved views
 * @param caption what it is
 * @param headers the columns that are shown
 * @param rows the rows of this page
 * @param sums the sum row; empty when no column is summed or nothing matches
 * @param count how many rows, in words
 * @param pages links to the pages; empty when there is one
 * @param tools what can be chosen: filters, columns, files
 */
public record TableView(
        String key,
        String caption,
        List<Header> headers,
        List<List<Cell>> rows,
        List<Cell> sums,
        String count,
        List<Page> pages,
        TableTools tools)
        implements Serializable {

    /**
     * @param text the heading
     * @param css classes of the cells
     * @param href the address that sorts by it
     * @param sort what {@code aria-sort} says; empty when it is not sorted by
     */
    public record Header(String text, String css, String href, String sort) implements Serializable {}

    /**
     * @param text its words
     * @param href where it leads; empty for nowhere
     * @param css classes of the cell
     * @param figure the number with its path; null when it is none
     * @param mark class of the dot before it; empty for none
     * @param tone tone of the status; null when it is none
     */
    public record Cell(String text, String href, String css, Figure figure, String mark, String tone)
            implements Serializable {}

    /** @param current what {@code aria-current} says */
    public record Page(String text, String label, String href, String current) implements Serializable {}

    public boolean isFilled() {
        return !rows.isEmpty();
    }
}
