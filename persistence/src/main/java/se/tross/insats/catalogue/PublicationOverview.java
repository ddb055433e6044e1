package se.tross.insats.catalogue;

import java.io.Serializable;

/** What is written of an insats for everybody. @param version to act upon it @param terms what is written */
public record PublicationOverview(long version, PublicationTerms terms) implements Serializable {
    private static final long serialVersionUID = 1L;

    static PublicationOverview of(Publication publication) {
        return new PublicationOverview(publication.version(), publication.terms());
    }
}
