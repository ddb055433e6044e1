package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Where grants are shown. */
@ApplicationScoped
public class GrantRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return "insats_grant".equals(table) ? Optional.of("/insats/grant?id=" + id) : Optional.empty();
    }
}
