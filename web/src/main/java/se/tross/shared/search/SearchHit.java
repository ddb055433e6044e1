package se.tross.shared.search;

import java.io.Serializable;

/**
 * Something that was found.
 *
 * @param group what sort of thing, in words: "Medlemmar"
 * @param title what it is called
 * @param detail what tells it from its like; may be empty
 * @param path its page with its parameters; {@code f} is added
 * @param closeness how well it fits, from {@link Likeness}: 0 is exact
 */
public record SearchHit(String group, String title, String detail, String path, int closeness)
        implements Serializable {}
