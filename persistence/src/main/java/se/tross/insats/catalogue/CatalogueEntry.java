package se.tross.insats.catalogue;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;

/**
 * An insats as everybody sees it. Of what the office writes only the name and the days are there.
 *
 * @param name its name
 * @param stage how far it has come
 * @param goalArea the goal area; empty for none
 * @param owner who owns it; empty for nobody
 * @param days its terms, of which the days are shown
 * @param municipalities where, by name
 * @param texts what is written for everybody
 * @param counts participations by approved reports
 */
public record CatalogueEntry(
        String name,
        InsatsStage stage,
        String goalArea,
        String owner,
        InsatsTerms days,
        List<String> municipalities,
        PublicationTerms texts,
        PublicCounts counts)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public CatalogueEntry {
        municipalities = List.copyOf(municipalities);
    }

    public boolean isUnderWay() {
        return !stage.isFinal();
    }
}
