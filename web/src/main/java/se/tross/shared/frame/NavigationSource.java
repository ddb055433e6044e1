package se.tross.shared.frame;

import java.util.List;

/** What a capability adds to the side navigation: implemented once by each, as an {@code @ApplicationScoped} bean. */
public interface NavigationSource {

    /** Entries in their order within their groups. */
    List<NavigationEntry> entries();

    /** Capabilities in the order of the house: forbund, board, contribution, budget ... */
    int order();
}
