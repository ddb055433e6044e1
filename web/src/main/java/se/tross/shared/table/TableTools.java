package se.tross.shared.table;

import java.io.Serializable;
import java.util.List;

/**
 * What can be chosen above a table.
 *
 * @param prefix before the names of its parameters
 * @param find text looked for in all columns
 * @param filters one for each column
 * @param chips the filters in use, each a link that removes it
 * @param choices the columns
 * @param keepForFind hidden parameters of the find form: all but what it asks for itself
 * @param keepForFilters likewise of the filter form
 * @param keepForColumns likewise of the column form
 * @param csv address of the CSV file
 * @param xlsx address of the Excel file
 * @param clear address without any filter
 * @param base address of the page with nothing of this table in it
 * @param query this view, as it would be saved
 * @param warnings filters that could not be read, in words
 */
public record TableTools(
        String prefix,
        String find,
        List<Filter> filters,
        List<Chip> chips,
        List<Choice> choices,
        List<Hidden> keepForFind,
        List<Hidden> keepForFilters,
        List<Hidden> keepForColumns,
        String csv,
        String xlsx,
        String clear,
        String base,
        String query,
        List<String> warnings)
        implements Serializable {

    /** @param help what can be typed */
    public record Filter(String name, String label, String value, String help) implements Serializable {}

    public record Chip(String text, String href, String label) implements Serializable {}

    public record Choice(String name, String value, String label, boolean chosen) implements Serializable {}

    public record Hidden(String name, String value) implements Serializable {}

    /** Whether any filter is in use. */
    public boolean isFiltered() {
        return !chips.isEmpty();
    }
}
