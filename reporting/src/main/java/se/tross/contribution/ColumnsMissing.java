package se.tross.contribution;

/** It is not known which columns hold the payers and the amounts; somebody must say so before the table is read. */
public record ColumnsMissing() implements ColumnsRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public String field() {
        return "columns";
    }
}
