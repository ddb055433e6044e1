package se.tross.budget.text;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.tross.budget.BudgetVersion;
import se.tross.budget.SectionRefusal.SectionIsGone;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** Keeps the text sections of a draft, as they are written. A removed one lies thirty days in the bin. */
@Stateless
@UseCase
public class SaveSection {

    private static final String HEADING = "heading";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private SectionReader sections;

    @Inject
    private Bin bin;

    @Inject
    private Clock clock;

    /** A section after the others. @throws Refused if the version is no draft, or the text has no heading or does not fit */
    @Permits(Permission.BUDGET_EDIT)
    public SavedSection add(long versionId, String heading, String body) {
        BudgetVersion version = versions.heldDraft(versionId);
        int last = sections.entities(versionId).stream()
                .mapToInt(TextSection::position)
                .max()
                .orElse(0);
        TextSection section = new TextSection(version, last + 1, heading, body);
        entities.persist(section);
        return saved(section);
    }

    /** @throws Refused if the section is gone, no draft's, saved by somebody else, has no heading or does not fit */
    @Permits(Permission.BUDGET_EDIT)
    public SavedSection change(long id, long version, String heading, String body) {
        TextSection section = section(id, version);
        section.rewrite(heading, body);
        return saved(section);
    }

    /** @throws Refused if the section is gone, no draft's, or saved by somebody else */
    @Permits(Permission.BUDGET_EDIT)
    public void remove(long id, long version) {
        entities.remove(section(id, version));
    }

    /** Takes a removed section back, in its place. @throws Refused if it lies no more in the bin, or is no draft's */
    @Permits(Permission.BUDGET_EDIT)
    public void restore(long id) {
        RemovedRow removed =
                bin.one(TextSection.class, id, HEADING).orElseThrow(() -> new Refused(new SectionIsGone()));
        versions.heldDraft(removed.rootId());
        if (!bin.restore(TextSection.class, removed)) {
            throw new Refused(new SectionIsGone());
        }
    }

    /** Changes places with the section before it (−1) or after it (1). @throws Refused as when it is removed */
    @Permits(Permission.BUDGET_EDIT)
    public void move(long id, long version, int direction) {
        TextSection section = section(id, version);
        List<TextSection> all = sections.entities(section.versionId());
        int to = all.indexOf(section) + Integer.signum(direction);
        if (to >= 0 && to < all.size()) {
            TextSection other = all.get(to);
            int position = other.position();
            other.move(section.position());
            section.move(position);
        }
    }

    private TextSection section(long id, long version) {
        List<Long> versionIds = entities.createQuery(
                        "select s.versionId from TextSection s where s.id = :id", Long.class)
                .setParameter("id", id)
                .getResultList();
        if (versionIds.isEmpty()) {
            throw new Refused(new SectionIsGone());
        }
        versions.heldDraft(versionIds.get(0));
        return records.get(TextSection.class, id, TextSection::version, version);
    }

    /** The next save must name the version that this one leaves behind. */
    private SavedSection saved(TextSection section) {
        entities.flush();
        return new SavedSection(section.id(), section.version(), clock.instant());
    }
}
