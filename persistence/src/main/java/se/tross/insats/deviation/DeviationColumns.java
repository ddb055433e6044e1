package se.tross.insats.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of deviations in words. */
@ApplicationScoped
public class DeviationColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_deviation.kind",
                ColumnWords.constant(DeviationKind.class),
                "insats_deviation.status",
                ColumnWords.constant(DeviationStatus.class),
                "insats_deviation.parties",
                DeviationColumns::parties,
                "insats_deviation.owner",
                owner -> owner,
                "insats_deviation_told.told_at",
                ColumnWords::moment);
    }

    /** In the column they are names with commas between. */
    private static ArrayList<Serializable> parties(String text) {
        return Stream.of(text.split(","))
                .map(ColumnWords.constant(Party.class))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
