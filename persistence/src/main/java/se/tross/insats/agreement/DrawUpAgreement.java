package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.paper.ReadPaper;
import se.tross.insats.AgreementRefusal.NothingToAgreeOn;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantRecords;
import se.tross.insats.grant.GrantStatus;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** An agreement is drawn up from what the board has granted, written further, and signed; then the insats runs. */
@Stateless
@UseCase
public class DrawUpAgreement {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private GrantRecords grants;

    @Inject
    private AgreementRecords agreements;

    @Inject
    private Clock clock;

    /**
     * From the template of today and the earliest grant that no signed agreement covers, or else the latest. One that is not signed is
     * written anew; one beside another that is signed says so.
     *
     * @param awaitsAppeal whether it holds only if the decision gains legal force (B18)
     * @return the agreement
     * @throws Refused if nothing is granted
     */
    @Permits(Permission.INSATS_PROPOSE)
    public long drawUp(long insatsId, boolean awaitsAppeal) {
        Insats insats = grants.held(insatsId);
        List<Agreement> there = agreements.of(insatsId);
        List<Agreement> signed = there.stream().filter(Agreement::isSigned).toList();
        Grant grant = grantToAgreeOn(insatsId, signed);
        AgreementText text = agreements.templateText().filled(agreements.values(insats, grant, grants.terms(grant)));
        if (!signed.isEmpty()) {
            text = text.beside(signed.get(0).signing().on(), AgendaRecords.language());
        }
        there.stream().filter(one -> !one.isSigned()).forEach(entities::remove);
        // One is written at a time: the one before goes first.
        entities.flush();
        Agreement agreement = new Agreement(grant, text, awaitsAppeal);
        entities.persist(agreement);
        return agreement.id();
    }

    private Grant grantToAgreeOn(long insatsId, List<Agreement> signed) {
        // The latest first.
        List<Grant> granted = grants.of(insatsId).stream()
                .filter(one -> one.status() == GrantStatus.GRANTED)
                .toList();
        return granted.stream()
                .filter(one -> signed.stream().noneMatch(agreement -> agreement.grantId() == one.id()))
                .reduce((later, earlier) -> earlier)
                .or(() -> granted.stream().findFirst())
                .orElseThrow(() -> new Refused(new NothingToAgreeOn()));
    }

    /** @throws Refused if it is signed, the text cannot be kept, or somebody has saved it since */
    @Permits(Permission.INSATS_PROPOSE)
    public void write(long id, long version, AgreementText text, boolean awaitsAppeal) {
        records.get(Agreement.class, id, Agreement::version, version).write(text, awaitsAppeal);
    }

    /**
     * All have signed; an insats that waited for it runs from now on.
     *
     * @param read the signed file, read through
     * @throws Refused if it is signed already, who or when is missing, the day cannot be, or somebody has saved it since
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void sign(long id, long version, Signing signing, ReadPaper read) {
        Agreement agreement = records.get(Agreement.class, id, Agreement::version, version);
        Insats insats = grants.held(agreement.insatsId());
        LocalDate decided = grants.grant(agreement.grantId()).decision().date();
        LocalDate today = LocalDate.now(clock);
        Refused.ifAny(agreement.refusalsOfWriting());
        Refused.ifAny(signing.refusals(decided, today));
        SignedFile file = new SignedFile(agreement, read);
        entities.persist(file);
        // The agreement names it by its id alone, so it must be there first.
        entities.flush();
        agreement.sign(signing, decided, today, file);
        if (insats.stage() == InsatsStage.AGREEMENT) {
            insats.step(InsatsStage.RUNNING, signing.on());
        }
    }
}
