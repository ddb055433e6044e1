package se.tross.insats.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** On the page of an insats: what is granted, and what is proposed. */
@Named
@RequestScoped
public class GrantCard {

    @Inject
    private GrantOverviews overviews;

    private Long insatsId;
    private List<GrantOverview> grants;

    /** The latest first. Looks once a request. */
    public List<GrantOverview> of(long insats) {
        if (insatsId == null || insatsId != insats) {
            grants = overviews.grants(insats);
            insatsId = insats;
        }
        return grants;
    }

    /** What is written or lies before the board; null for nothing. */
    public GrantOverview open(long insats) {
        Optional<GrantOverview> open = of(insats).stream()
                .filter(one -> one.isDraft() || one.isProposed())
                .findFirst();
        return open.orElse(null);
    }
}
