package se.tross.insats.deviation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.Party;

/** Several parties in one column, in the order of the law, with commas between. */
@Converter
public class PartySetConverter implements AttributeConverter<Set<Party>, String> {

    private static final String COMMA = ",";

    @Override
    public String convertToDatabaseColumn(Set<Party> parties) {
        return parties == null || parties.isEmpty()
                ? ""
                : EnumSet.copyOf(parties).stream().map(Party::name).collect(Collectors.joining(COMMA));
    }

    @Override
    public Set<Party> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(COMMA)).map(Party::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
