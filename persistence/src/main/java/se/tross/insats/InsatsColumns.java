package se.tross.insats;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;

/** What a part of the capability knows of the columns of its tables, for the history. One bean for each part. */
public interface InsatsColumns {

    /** How to read a column that holds a constant's name, by table and column: {@code insats_report.status}. */
    Map<String, Function<String, ? extends Serializable>> byColumn();
}
