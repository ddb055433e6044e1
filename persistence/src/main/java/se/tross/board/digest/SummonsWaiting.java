package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Texts;

/** The summonses that wait for the person's answer. */
@ApplicationScoped
public class SummonsWaiting implements WaitingSource {

    @Inject
    private OwnSummonses summonses;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        return summonses.unanswered(currentActor.required(), texts);
    }
}
