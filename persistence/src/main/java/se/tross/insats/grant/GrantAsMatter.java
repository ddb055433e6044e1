package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.Participant;
import se.tross.shared.access.Records;
import se.tross.shared.refusal.Refused;

/** A proposal to grant money, for the board's agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantAsMatter implements SubjectSource {

    @Inject
    private GrantRecords grants;

    @Inject
    private GrantDecisions decisions;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private Records records;

    @Override
    public String type() {
        return GrantMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        Grant grant = grants.grant(id);
        Refused.ifAny(grant.refusalsOfDecision());
        Insats insats = records.get(Insats.class, grant.insatsId());
        String owner = insatser.cooperation(insats.id())
                .owner()
                .map(Participant::organisation)
                .orElse("");
        return GrantMatter.of(
                id,
                grants.terms(grant),
                insats.terms().name(),
                owner,
                insats.terms().purpose(),
                grants.before(grant),
                AgendaRecords.language());
    }

    @Override
    public List<InsatsRefusal> refusalsOfAdoption(long id) {
        return decisions.refusalsOfAdoption(id);
    }
}
