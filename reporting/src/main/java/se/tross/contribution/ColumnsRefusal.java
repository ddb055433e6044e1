package se.tross.contribution;

import se.tross.shared.refusal.Refusal;

/** Why the columns of a table cannot be told. */
public sealed interface ColumnsRefusal extends Refusal permits ColumnsMissing {}
