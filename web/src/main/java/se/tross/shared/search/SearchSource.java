package se.tross.shared.search;

import java.util.List;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Texts;

/** What a capability lets the search box find: implemented by each as a CDI bean that asks its own use cases. */
public interface SearchSource {

    /** @param wanted what somebody typed, not blank */
    List<SearchHit> find(String wanted, Visitor visitor, Texts texts);
}
