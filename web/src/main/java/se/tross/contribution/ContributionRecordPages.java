package se.tross.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Contribution plans and allocation keys. */
@ApplicationScoped
public class ContributionRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "contribution_plan" -> Optional.of("/contribution/plans?plan=" + id);
            case "contribution_key" -> Optional.of("/contribution/key?id=" + id);
            default -> Optional.empty();
        };
    }
}
