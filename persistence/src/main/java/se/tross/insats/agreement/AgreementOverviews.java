package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.board.paper.OpenedPaper;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Shows agreements, opens their signed files, and shows what they are drawn up from. */
@Stateless
@UseCase
public class AgreementOverviews {

    private static final String WITH_FILE =
            "select a, f.name from Agreement a left join SignedFile f on f.id = a.fileId where ";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AgreementRecords agreements;

    @Inject
    private Records records;

    /** Those of an insats, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<AgreementOverview> agreements(long insatsId) {
        return read("a.insatsId", insatsId);
    }

    /** @throws Refused if there is no such agreement in the förbund */
    @Permits(Permission.INSATS_READ)
    public AgreementOverview agreement(long id) {
        return read("a.id", id).stream().findFirst().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** The signed file, to be read. @throws Refused as not found, if there is none */
    @Permits(Permission.INSATS_READ)
    public OpenedPaper open(long id) {
        Long file = Optional.ofNullable(records.get(Agreement.class, id).fileId())
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        SignedFile signed = records.get(SignedFile.class, file);
        return new OpenedPaper(signed.name().replaceFirst("(?i)\\.pdf$", ""), signed.bytes());
    }

    /** What agreements are drawn up from now. */
    @Permits(Permission.INSATS_READ)
    public AgreementTemplateOverview template() {
        return agreements
                .template()
                .map(own -> new AgreementTemplateOverview(own.number(), own.text(), own.writtenBy(), own.writtenAt()))
                .orElseGet(() -> new AgreementTemplateOverview(0, AgreementRecords.usual(), "", null));
    }

    private List<AgreementOverview> read(String column, long id) {
        return entities.createQuery(WITH_FILE + column + " = :id order by a.id desc", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> AgreementOverview.of((Agreement) row[0], (String) row[1]))
                .toList();
    }
}
