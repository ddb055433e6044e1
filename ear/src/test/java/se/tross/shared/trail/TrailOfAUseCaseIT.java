package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.ChangeMember;
import se.tross.forbund.Member;
import se.tross.forbund.MemberFacts;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;

/** What a use case changes is in the trail, in the very transaction, and goes with it when it is taken back. */
class TrailOfAUseCaseIT extends InContainer {

    private static final String LATEST = """
            select actor, actor_id, cast(extract(epoch from at) as bigint),
                   jsonb_extract_path_text(changes, 'payment_reference', '0'),
                   jsonb_extract_path_text(changes, 'payment_reference', '1')
            from shared_trail where table_name = 'forbund_member' and row_id = ?1 order by seq desc limit 1
            """;

    @Inject
    private Acting acting;

    @Inject
    private ChangeMember changeMember;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Test
    void tellsWhoWhenOldAndNewAndIsTakenBackWithTheRest() throws Exception {
        Actor clerk = Acting.actor(acting.halland(), Role.FORBUNDSCHEF);
        Instant before = Instant.now().minus(Duration.ofSeconds(2));

        Object[] entry = acting.takenBack(clerk, () -> {
            Member member = firstMember();
            changeMember.change(member.id(), member.version(), withReference(member, "ref-spår"));
            return latest(member);
        });

        assertThat(entry[0]).isEqualTo(clerk.name());
        assertThat(((Number) entry[1]).longValue()).isEqualTo(clerk.accountId());
        assertThat(Instant.ofEpochSecond(((Number) entry[2]).longValue()))
                .isBetween(before, Instant.now().plusSeconds(2));
        assertThat(entry[3]).isNotEqualTo("ref-spår");
        assertThat(entry[4]).isEqualTo("ref-spår");
        assertThat(acting.<Object[]>takenBack(clerk, () -> latest(firstMember()))[4])
                .as("after the transaction was taken back")
                .isNotEqualTo("ref-spår");
    }

    private Member firstMember() {
        return entities.createQuery("select m from Member m order by m.id", Member.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static MemberFacts withReference(Member member, String reference) {
        return new MemberFacts(member.name(), 1, reference, member.invoiceReference());
    }

    private Object[] latest(Member member) {
        List<?> rows =
                entities.createNativeQuery(LATEST).setParameter(1, member.id()).getResultList();
        return (Object[]) rows.get(0);
    }
}
