package se.tross.insats.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Where changes of insatser are shown. */
@ApplicationScoped
public class AmendmentRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return "insats_amendment".equals(table) ? Optional.of("/insats/amendment?id=" + id) : Optional.empty();
    }
}
