package se.tross.insats.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tross.forbund.Party;

/**
 * What there is to choose from in an application.
 *
 * @param members the parties of the förbund's members, by their names
 * @param goalAreas the names of the goal areas in use, in order
 */
public record FieldChoices(Map<String, Party> members, Map<Long, String> goalAreas) {

    public FieldChoices {
        members = Map.copyOf(members);
        goalAreas = Collections.unmodifiableMap(new LinkedHashMap<>(goalAreas));
    }
}
