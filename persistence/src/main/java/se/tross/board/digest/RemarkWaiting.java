package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Texts;

/** Remarks on minutes, for who answers them. */
@ApplicationScoped
public class RemarkWaiting implements WaitingSource {

    @Inject
    private OpenRemarks remarks;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        return remarks.waiting(currentActor.required(), texts);
    }
}
