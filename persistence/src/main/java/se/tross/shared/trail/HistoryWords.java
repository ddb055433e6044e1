package se.tross.shared.trail;

import java.io.Serializable;
import se.tross.shared.access.Permission;

/** What a capability knows about the history of its tables. One bean for each capability. */
public interface HistoryWords {

    /** The first part of the names of its tables. */
    String capability();

    /** What somebody must be permitted to read the record, and so its history. */
    Permission permissionFor(String table);

    /** The value as something that a sentence shows in words, such as an enum's constant; the text itself if unknown. */
    Serializable word(String table, String column, String text);
}
