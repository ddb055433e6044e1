package se.tross.insats.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.InsatsRules;
import se.tross.insats.question.QuestionTerms;

/** An applicant in Halland who has written everything, and then changes something. */
final class Applicant {

    static final Ground GROUND = new Ground(
            new InsatsRules(new AgeRange(16, 64), List.of(new InsatsRules.Known("IST", "Individsamverkansteam"))),
            Map.of(
                    "Halmstads kommun", Party.MUNICIPALITY,
                    "Hylte kommun", Party.MUNICIPALITY,
                    "Region Halland", Party.REGION),
            Set.of(7L),
            List.of(new QuestionTerms("Bakgrund", "", true), new QuestionTerms("Annat", "", false)),
            null);

    private static final String WHOLE = """
            title=Vägen in
            code=VIN
            purpose=Fler i arbete
            targetGroup=Unga utan arbete
            direction=INDIVIDUAL
            countMethod=REGISTERED
            goalArea=7
            area=Halmstad och Hylte
            ageFrom=16
            ageTo=29
            startsOn=2019-01-01
            endsOn=2020-12-31
            owner=1
            party.1.organisation=Halmstads kommun
            party.2.organisation=Region Halland
            answer.1=Många står utanför.
            cost.1.type=STAFF
            cost.1.text=Två coacher
            cost.1.2019=1 200 tkr
            cost.1.2020=1 200 tkr
            finance.1.source=FORBUND
            finance.1.2019=1 000 000
            finance.1.2020=900 000
            finance.2.source=PARTY_CASH
            finance.2.text=Halmstads kommun
            finance.2.2019=200 tkr
            finance.2.2020=300 tkr
            finance.3.source=PARTY_IN_KIND
            finance.3.text=Region Halland, handledning
            finance.3.2019=75 000
            count.WOMEN.UNDER_25=20
            count.MEN.UNDER_25=25
            goal.1.layer=INDIVIDUAL
            goal.1.goal=Deltagarna kommer i arbete
            goal.1.definition=Arbete eller studier vid avslut
            goal.1.numerator=Avslut till arbete eller studier
            goal.1.denominator=Alla avslut
            goal.1.target=40
            goal.1.measuredOn=2020-12-31
            plan.1.what=Anställa två coacher
            plan.1.owner=Halmstads kommun
            plan.1.on=2019-02-01
            """;

    private final Map<String, String> texts = new HashMap<>();

    Applicant() {
        Stream.of(WHOLE.split("\n")).map(line -> line.split("=", 2)).forEach(pair -> texts.put(pair[0], pair[1]));
    }

    Applicant writes(String field, String text) {
        texts.put(field, text);
        return this;
    }

    Applicant leavesOut(String... fields) {
        List.of(fields).forEach(texts::remove);
        return this;
    }

    DraftApplication draft() {
        return DraftApplication.read(new Typed(texts), GROUND);
    }

    /** What is wrong or left, as {@code field: refusal}. */
    List<String> problems() {
        return draft().problems().stream()
                .map(one ->
                        one.field() + ": " + one.refusal().getClass().getSimpleName() + (one.lack() ? " (left)" : ""))
                .toList();
    }
}
