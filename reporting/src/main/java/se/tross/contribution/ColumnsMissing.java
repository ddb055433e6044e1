package se.tross.contribution;

import se.tross.shared.refusal.Beside;

/** It is not known which columns hold the payers and the amounts; somebody must say so before the table is read. */
@Beside("columns")
public record ColumnsMissing() implements ColumnsRefusal {}
