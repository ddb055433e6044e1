package se.tross.shared.trail;

import java.util.Optional;

/** Where a capability shows its records: implemented by each as a CDI bean, so that the trail can lead there. */
public interface RecordPages {

    /**
     * The page of a record, with its parameters; empty where it has none.
     *
     * @param table the record's table
     * @param id the record
     */
    Optional<String> page(String table, long id);
}
