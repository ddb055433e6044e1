package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.insats.AmendmentRefusal.AmendmentNotProposed;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.LifeRefusal.IsOver;
import se.tross.shared.access.Records;
import se.tross.shared.refusal.Refused;

/** A change of an insats, for the board's agenda. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AmendmentAsMatter implements SubjectSource {

    @Inject
    private Records records;

    @Inject
    private AmendmentRecords amendments;

    @Override
    public String type() {
        return AmendmentMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        Amendment amendment = records.get(Amendment.class, id);
        if (amendment.status() != AmendmentStatus.PROPOSED) {
            throw new Refused(new AmendmentNotProposed());
        }
        Insats insats = amendments.insatsOf(amendment);
        return AmendmentMatter.of(
                amendment,
                insats.terms(),
                AmendmentRecords.ownerOf(amendments.together(insats)),
                AgendaRecords.language());
    }

    @Override
    public List<InsatsRefusal> refusalsOfAdoption(long id) {
        Amendment amendment = records.get(Amendment.class, id);
        if (amendment.status() != AmendmentStatus.PROPOSED) {
            return List.of(new AmendmentNotProposed());
        }
        Insats insats = amendments.insatsOf(amendment);
        return insats.stage().isFinal()
                ? List.of(new IsOver(insats.stage()))
                : amendment.terms().refusals(insats.terms(), amendments.together(insats));
    }
}
