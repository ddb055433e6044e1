package se.tross.board.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.trail.RecordPages;

/** Leads from a matter to what it is about, where the owner shows it. */
@Named
@RequestScoped
public class SubjectPages {

    @Inject
    @Any
    private Instance<RecordPages> pages;

    /** The page with its parameters; empty when the matter comes from nowhere else, or its owner has no page for it. */
    public String page(MatterTerms terms) {
        return pageOf(terms.subject());
    }

    /** The same for what a decision is about. */
    public String pageOf(DecisionSubject subject) {
        return subject == null
                ? ""
                : pages.stream()
                        .flatMap(owner -> owner.page(subject.type().replace('.', '_'), subject.id()).stream())
                        .findFirst()
                        .orElse("");
    }
}
