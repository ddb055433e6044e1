package se.tross.insats.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of applications in words. */
@ApplicationScoped
public class ApplicationColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_application.state", ColumnWords.constant(ApplicationState.class),
                "insats_application_writer.invited_at", ColumnWords::moment,
                "insats_application_writer.left_at", ColumnWords::moment,
                "insats_attachment.kind", ColumnWords.constant(AttachmentKind.class),
                "insats_attachment.removed_at", ColumnWords::moment,
                "insats_completion.asked_at", ColumnWords::moment);
    }
}
