package se.tross.board.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Texts;

/** What decisions have left the person to do. */
@ApplicationScoped
public class ActionWaiting implements WaitingSource {

    @Inject
    private OwnActions actions;

    @Inject
    private CurrentActor currentActor;

    @Override
    public List<WaitingLine> waiting(Texts texts) {
        return actions.due(currentActor.required(), texts);
    }
}
