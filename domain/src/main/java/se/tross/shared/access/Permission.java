package se.tross.shared.access;

import static se.tross.shared.access.Role.ADMINISTRATOR;
import static se.tross.shared.access.Role.BEREDARE;
import static se.tross.shared.access.Role.EKONOM;
import static se.tross.shared.access.Role.FORBUNDSCHEF;
import static se.tross.shared.access.Role.HANDLAGGARE;
import static se.tross.shared.access.Role.LEDAMOT;
import static se.tross.shared.access.Role.REVISOR;
import static se.tross.shared.access.Role.STYRELSESEKRETERARE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a use case demands, and the roles that have it. Every use case names exactly one. */
public enum Permission {
    /** Everybody, also who has not signed in: the notice board and what else is published. */
    PUBLIC(Role.values()),
    /** Anyone who has signed in: start page, search, own profile. */
    SIGNED_IN(Role.values()),
    FORBUND_READ(Role.values()),
    /** Members, charter settings. */
    FORBUND_EDIT(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** The seats of the board, who sits on them and who leads it; also who has a protected identity (P7). */
    BOARD_SEATS_EDIT(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Meetings, agendas, decisions, the order of delegation, the year wheel. */
    BOARD_READ(FORBUNDSCHEF, EKONOM, STYRELSESEKRETERARE, HANDLAGGARE, BEREDARE, LEDAMOT, REVISOR),
    /** What is secret of the matters (P5). */
    BOARD_SECRET_READ(FORBUNDSCHEF, STYRELSESEKRETERARE, LEDAMOT, REVISOR),
    /** Meetings, agendas and papers, before the meeting. */
    BOARD_PREPARE(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** What happens at a meeting. */
    BOARD_RECORD(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Reading and approving minutes as their chair or justerare; the minutes themselves say who that is (B14). */
    BOARD_ADJUST(LEDAMOT),
    /** The order of delegation, and empowerments for urgent matters, as the board has decided them. */
    BOARD_DELEGATION_EDIT(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Registering what was decided under the order of delegation, or as urgent. */
    BOARD_DELEGATED_DECIDE(FORBUNDSCHEF, STYRELSESEKRETERARE, EKONOM),
    /** The tasks of the year, and that they are done. */
    BOARD_WHEEL_EDIT(FORBUNDSCHEF, STYRELSESEKRETERARE, EKONOM),
    /** Who may sign in, and as what. */
    ACCOUNT_ADMINISTER(ADMINISTRATOR),
    ACCOUNT_READ(ADMINISTRATOR, REVISOR, FORBUNDSCHEF),
    CONTRIBUTION_READ(FORBUNDSCHEF, EKONOM, STYRELSESEKRETERARE, HANDLAGGARE, BEREDARE, LEDAMOT, REVISOR),
    /** Keys, plans, scenarios, import of tables. */
    CONTRIBUTION_EDIT(FORBUNDSCHEF, EKONOM),
    /** Recording that the board has decided. */
    CONTRIBUTION_DECIDE(FORBUNDSCHEF, STYRELSESEKRETERARE),
    BUDGET_READ(FORBUNDSCHEF, EKONOM, STYRELSESEKRETERARE, HANDLAGGARE, BEREDARE, LEDAMOT, REVISOR),
    /** Versions, lines, amounts, texts, signing findings away. */
    BUDGET_EDIT(FORBUNDSCHEF, EKONOM),
    /** Recording that the board has decided. */
    BUDGET_DECIDE(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Moving money within a decided budget, within the charter's limit or as a proposal to the board. */
    BUDGET_REALLOCATE(FORBUNDSCHEF),
    /** Goal areas, the ladder of equity, the definition of what is disposable. */
    BUDGET_SETTINGS(FORBUNDSCHEF),
    /** The register of insatser, with what has been decided, paid and reported. */
    INSATS_READ(FORBUNDSCHEF, EKONOM, STYRELSESEKRETERARE, HANDLAGGARE, BEREDARE, LEDAMOT, REVISOR),
    /** What is written of insatser, and who does them together. */
    INSATS_EDIT(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Writing applications; a draft is read only by those who write it, and the office. */
    INSATS_APPLY(FORBUNDSCHEF, STYRELSESEKRETERARE, HANDLAGGARE),
    /** Reading applications as the beredningsgrupp, judging them and recommending (L29). */
    INSATS_PREPARE(FORBUNDSCHEF, STYRELSESEKRETERARE, BEREDARE),
    /** Asking for completion, taking an insats to the board, agreements, amendments. */
    INSATS_PROPOSE(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Asking for money that is granted. */
    INSATS_REQUEST(FORBUNDSCHEF, EKONOM, HANDLAGGARE),
    /** Checking, attesting and paying what is asked for; never all by one person (M8). */
    INSATS_PAY(FORBUNDSCHEF, EKONOM),
    /** Tertial reports, deviations and final reports (M15, W6). */
    INSATS_REPORT(FORBUNDSCHEF, STYRELSESEKRETERARE, HANDLAGGARE),
    /** Approving reports, or asking for them back. */
    INSATS_APPROVE(FORBUNDSCHEF),
    /** The form of applications, criteria, target groups, and how late reports are taken. */
    INSATS_SETTINGS(FORBUNDSCHEF),
    /** The outbox: what Tross has sent, to whom, and what waits. */
    MAIL_READ(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** Having a message sent once more that no server took. */
    MAIL_SEND(FORBUNDSCHEF, STYRELSESEKRETERARE),
    /** The whole trail; the history of one record comes with the right to read it. */
    TRAIL_READ(REVISOR, FORBUNDSCHEF, ADMINISTRATOR),
    /** Starting jobs by hand. */
    JOB_START(REVISOR, ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        EnumSet<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        this.roles = set;
    }

    public boolean heldBy(Set<Role> held) {
        return this == PUBLIC || held.stream().anyMatch(roles::contains);
    }
}
