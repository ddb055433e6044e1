package se.tross.insats.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tross.forbund.Party;
import se.tross.insats.Classification;
import se.tross.insats.InsatsRules;
import se.tross.insats.question.QuestionTerms;

/**
 * What an application is held against.
 *
 * @param rules the förbund's target group and its other insatser
 * @param members the parties of the förbund's members, by their names
 * @param goalAreas the goal areas in use; none when the förbund has none
 * @param questions those that the application was begun with
 * @param locked what the insats is in the follow-up, when it is in the register already (S5); null when it is not
 */
public record Ground(
        InsatsRules rules,
        Map<String, Party> members,
        Set<Long> goalAreas,
        List<QuestionTerms> questions,
        Classification locked) {

    public Ground {
        members = Map.copyOf(members);
        goalAreas = Set.copyOf(goalAreas);
        questions = List.copyOf(questions);
    }
}
