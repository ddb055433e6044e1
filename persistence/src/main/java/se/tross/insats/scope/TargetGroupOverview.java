package se.tross.insats.scope;

import java.io.Serializable;

/** A target group of the list. @param id the group @param version to act upon it @param terms what is written of it */
public record TargetGroupOverview(long id, long version, TargetGroupTerms terms) implements Serializable {
    private static final long serialVersionUID = 1L;

    static TargetGroupOverview of(TargetGroup group) {
        return new TargetGroupOverview(group.id(), group.version(), group.terms());
    }
}
