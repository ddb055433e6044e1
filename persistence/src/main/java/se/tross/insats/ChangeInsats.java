package se.tross.insats;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What is written of an insats is changed, and who does it together. What it is in the follow-up stays (S5). */
@Stateless
@UseCase
public class ChangeInsats {

    @Inject
    private Records records;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @param goalAreaId one of the förbund's goal areas; null for none
     * @throws Refused with everything that the rules refuse, or if somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public void change(long id, long version, InsatsTerms terms, Long goalAreaId) {
        Insats insats = records.get(Insats.class, id, Insats::version, version);
        insats.change(terms, insatser.rules(LocalDate.now(clock), insats));
        insats.belongTo(goalAreaId);
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused if these may not do it together (L12, L14, L15), or somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public void cooperate(long id, long version, Cooperation cooperation) {
        Insats insats = records.get(Insats.class, id, Insats::version, version);
        Refused.ifAny(cooperation.refusals(insats.classification().direction()));
        insatser.cooperate(insats, cooperation);
    }
}
