package se.tross.shared.frame;

import java.util.List;

/** What a capability shows to everybody; the ways between these pages stand on each of them. */
public interface PublishedSource {

    List<PublishedEntry> published();

    /** The lower, the earlier. */
    int order();
}
