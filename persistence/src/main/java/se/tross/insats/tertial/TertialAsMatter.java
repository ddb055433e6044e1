package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.SubjectSource;
import se.tross.shared.refusal.Refusal;

/** The reports of a tertial, for the board's agenda: the board notes them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TertialAsMatter implements SubjectSource {

    @Inject
    private PaperGrounds grounds;

    @Override
    public String type() {
        return TertialMatter.TYPE;
    }

    @Override
    public MatterTerms matter(long id) {
        PaperGround ground = grounds.ground(TertialMatter.tertial(id));
        return TertialMatter.of(
                ground.tertial(), ground.approved().size(), ground.awaited().size(), AgendaRecords.language());
    }

    /** To note what is reported binds nothing. */
    @Override
    public List<? extends Refusal> refusalsOfAdoption(long id) {
        return List.of();
    }
}
