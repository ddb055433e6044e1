package se.tross.insats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.refusal.Refusal;

/**
 * Everything that the capability insats refuses, in order of precedence: the register, who takes part, whom and
 * where it is for, who pays, its people, the steps of its life, its goals, its application and preparation, its payments. Its bundle of rules has the sentences.
 */
public sealed interface InsatsRefusal extends Refusal
        permits RegisterRefusal,
                CooperationRefusal,
                ScopeRefusal,
                FinancingRefusal,
                ContactRefusal,
                LifeRefusal,
                GoalRefusal,
                QuestionRefusal,
                ApplicationRefusal,
                AttachmentRefusal,
                PreparationRefusal,
                GrantRefusal,
                AgreementRefusal,
                PaymentRefusal,
                ReportRefusal,
                DeviationRefusal,
                EndingRefusal,
                AmendmentRefusal,
                CatalogueRefusal {

    /** The weightiest first: the order in which the refusals are declared. */
    Comparator<InsatsRefusal> PRECEDENCE =
            Comparator.comparingInt(refusal -> inOrder().indexOf(refusal.getClass()));

    /** Every refusal of the capability, in the order of declaration. */
    static List<Class<?>> inOrder() {
        return Stream.of(InsatsRefusal.class.getPermittedSubclasses())
                .<Class<?>>flatMap(list -> Stream.of(list.getPermittedSubclasses()))
                .toList();
    }
}
