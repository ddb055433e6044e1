package se.tross.insats.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.ApplicationRefusal.ChoiceNotKnown;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.Participant;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;

/** Reads the first step: which insats it is, and who does it together (L12, L14, L15, L17). */
final class BasicsReader {

    /** What stands in the place of a party for the förbund itself. */
    static final String FORBUND = "FORBUND";

    /** And for somebody besides the four parties, such as an association. */
    static final String BESIDES = "BESIDES";

    private static final Set<String> NEITHER = Set.of(FORBUND, BESIDES);
    private static final int PARTIES_NEEDED = 2;

    private final PartReader reader;
    private final Ground ground;

    BasicsReader(PartReader reader, Ground ground) {
        this.reader = reader;
        this.ground = ground;
    }

    Basics read() {
        String title = reader.required("title");
        String code = reader.required("code");
        String purpose = reader.required("purpose");
        Classification classification = ground.locked() == null ? classification() : ground.locked();
        Long goalArea = goalArea();
        String area = reader.required("area");
        AgeRange ages = ages(classification.direction());
        String targetGroup = reader.required("targetGroup");
        Basics basics = new Basics(
                title,
                code,
                purpose,
                targetGroup,
                area,
                classification,
                ages,
                reader.requiredDate("startsOn"),
                reader.date("endsOn"),
                goalArea,
                cooperation(classification.direction()));
        refuse(basics);
        return basics;
    }

    private Classification classification() {
        Direction direction = reader.constant("direction", Direction.class);
        boolean esf = "yes".equals(reader.text("esf"));
        return direction == Direction.STRUCTURAL
                ? Classification.structural(esf)
                : new Classification(
                        direction, direction == null ? null : reader.constant("countMethod", CountMethod.class), esf);
    }

    private Long goalArea() {
        if (ground.goalAreas().isEmpty() || reader.required("goalArea").isEmpty()) {
            return null;
        }
        return ground.goalAreas().stream()
                .filter(id -> String.valueOf(id).equals(reader.text("goalArea")))
                .findFirst()
                .orElseGet(() -> {
                    reader.wrong("goalArea", new ChoiceNotKnown("goalArea"));
                    return null;
                });
    }

    /** Structural work is for no ages. */
    private AgeRange ages(Direction direction) {
        if (direction == Direction.STRUCTURAL) {
            return null;
        }
        Stream.of("ageFrom", "ageTo").forEach(reader::required);
        Integer from = reader.count("ageFrom");
        Integer to = reader.count("ageTo");
        return from == null || to == null ? null : new AgeRange(from, to);
    }

    private Cooperation cooperation(Direction direction) {
        List<Participant> participants = new ArrayList<>();
        List<Integer> rows = reader.typed().rows("party");
        for (int row : rows) {
            Participant one = participant("party." + row);
            participants.add(String.valueOf(row).equals(reader.text("owner")) ? one.owning() : one);
        }
        Cooperation cooperation = new Cooperation(participants);
        for (InsatsRefusal refusal : cooperation.refusals(direction)) {
            if ("parties".equals(refusal.field()) && rows.size() < PARTIES_NEEDED) {
                reader.lack("party.1.organisation", refusal);
            } else if ("parties".equals(refusal.field())) {
                reader.wrong("party.1.organisation", refusal);
            } else {
                reader.note("owner", refusal);
            }
        }
        return cooperation;
    }

    /** A member of the förbund is of its own party, whatever is chosen. */
    private Participant participant(String row) {
        String organisation = reader.required(row + ".organisation");
        Party ofMember = ground.members().get(organisation);
        if (ofMember != null) {
            return Participant.of(ofMember, organisation);
        }
        String chosen = reader.text(row + ".party");
        if (NEITHER.contains(chosen)) {
            return FORBUND.equals(chosen) ? Participant.theForbund(organisation) : Participant.besides(organisation);
        }
        Party party = reader.constant(row + ".party", Party.class);
        return party == null ? Participant.besides(organisation) : Participant.of(party, organisation);
    }

    /** What the register refuses; what is missing has been told already. */
    private void refuse(Basics basics) {
        for (InsatsRefusal refusal : ground.rules().refusals(basics.classification(), basics.terms())) {
            boolean isChoice = Set.of("direction", "countMethod").contains(refusal.field());
            if (!(refusal instanceof InsatsTextMissing) && !isChoice) {
                reader.note("name".equals(refusal.field()) ? "title" : refusal.field(), refusal);
            }
        }
    }
}
