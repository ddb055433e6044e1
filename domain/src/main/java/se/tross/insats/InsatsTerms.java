package se.tross.insats;

import static se.tross.shared.text.TextRules.LINE;
import static se.tross.shared.text.TextRules.TEXT;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.insats.RegisterRefusal.InsatsEndsBeforeItBegins;
import se.tross.insats.RegisterRefusal.InsatsStartMissing;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.shared.text.TextRules;

/**
 * What is written of an insats.
 *
 * @param code short, as people say it: IST
 * @param name its whole name
 * @param purpose what it is for
 * @param area where, in words, besides its municipalities
 * @param ages whom it is for; null for structural work
 * @param startsOn first day; null while not known
 * @param endsOn last day; null until further notice
 * @param coordinator who leads the daily work
 * @param steeringGroup who steer it (W1)
 * @param jointWith other förbund that take part, each with its own part (S6)
 */
public record InsatsTerms(
        String code,
        String name,
        String purpose,
        String area,
        AgeRange ages,
        LocalDate startsOn,
        LocalDate endsOn,
        String coordinator,
        String steeringGroup,
        String jointWith)
        implements Serializable {

    static final int LONGEST_CODE = 20;

    private static final TextRules<InsatsRefusal> TEXTS =
            new TextRules<>(InsatsTextMissing::new, InsatsTextTooLong::new);

    public InsatsTerms {
        code = TextRules.plain(code);
        name = TextRules.plain(name);
        purpose = TextRules.plain(purpose);
        area = TextRules.plain(area);
        coordinator = TextRules.plain(coordinator);
        steeringGroup = TextRules.plain(steeringGroup);
        jointWith = TextRules.plain(jointWith);
    }

    /** The same with another last day. @param day null for until further notice */
    public InsatsTerms endingOn(LocalDate day) {
        return new InsatsTerms(code, name, purpose, area, ages, startsOn, day, coordinator, steeringGroup, jointWith);
    }

    /** Everything that is wrong by itself, the weightiest first. @param targetGroup the förbund's ages (L17) */
    public List<InsatsRefusal> refusals(AgeRange targetGroup) {
        List<InsatsRefusal> refusals = new ArrayList<>(Stream.of(
                        TEXTS.refusalOfRequired("code", code, LONGEST_CODE),
                        TEXTS.refusalOfRequired("name", name, LINE),
                        TEXTS.refusalOfOptional("purpose", purpose, TEXT),
                        TEXTS.refusalOfOptional("area", area, LINE),
                        TEXTS.refusalOfOptional("coordinator", coordinator, LINE),
                        TEXTS.refusalOfOptional("steeringGroup", steeringGroup, TEXT),
                        TEXTS.refusalOfOptional("jointWith", jointWith, LINE))
                .flatMap(Optional::stream)
                .toList());
        if (ages != null) {
            refusals.addAll(ages.refusals(targetGroup));
        }
        if (endsOn != null && startsOn == null) {
            refusals.add(new InsatsStartMissing());
        }
        if (endsOn != null && startsOn != null && endsOn.isBefore(startsOn)) {
            refusals.add(new InsatsEndsBeforeItBegins(startsOn));
        }
        refusals.sort(InsatsRefusal.PRECEDENCE);
        return refusals;
    }
}
