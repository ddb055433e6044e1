package se.tross.insats;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Insatser, target groups, applications. */
@ApplicationScoped
public class InsatsRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "insats_insats" -> Optional.of("/insats/insats?id=" + id);
            case "insats_target_group" -> Optional.of("/insats/target-groups");
            case "insats_application" -> Optional.of("/insats/application?id=" + id);
            default -> Optional.empty();
        };
    }
}
