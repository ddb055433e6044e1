package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** The capabilities that have something for the board to decide. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubjectSources {

    @Inject
    @Any
    private Instance<SubjectSource> sources;

    /** @throws Refused if no capability has such subjects */
    public SubjectSource of(String type) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }
}
