package se.tross.insats.todo;

import java.util.Map;
import se.tross.shared.access.Permission;

/**
 * A part of the capability that knows what waits for a person. It says how to select that, so that all parts are asked in one
 * statement.
 */
public interface TodoSource {

    /**
     * For whoever has the permission, a select of {@code todo_key}, {@code id}, {@code path}, {@code insats}, {@code amount_ore},
     * {@code by_day} and {@code since}: what is to be done, with which record, on which page (which takes the record as {@code id}), the name of the insats or application, and
     * three that may be null and are cast to their types. The table {@code me} has one row of who asks: {@code account},
     * {@code username}, and {@code today}.
     */
    Map<Permission, String> todos();

    /** Whether the morning letter tells it; not where the part writes lines of its own. */
    default boolean isInLetters() {
        return true;
    }
}
